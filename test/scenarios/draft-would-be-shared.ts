import { contoso, kindOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would share her model with Una before it is published.',
  world: contoso({
    facts: { models: [kindOf({ state: 'trained' })], containers: [{ id: 'invoices-data', model: 'invoices' }] },
  }),
  question: share('dana', 'una', 'User'),
  expect: { 'shared-model-is-published': 'fail' },
});
