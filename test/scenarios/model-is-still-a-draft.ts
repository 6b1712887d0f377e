import { asUser, contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Una, but was never published.',
  world: contoso({
    shares: [asUser('una')],
    facts: { models: [kindOf({ state: 'trained' })], containers: [{ id: 'invoices-data', model: 'invoices' }] },
  }),
  question: use('una', 'app'),
  expect: { 'model-is-published': 'fail' },
});
