import { asUser, contoso, kindOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana’s model is of a type AI Builder no longer supports: all that is left is to delete it.',
  world: contoso({
    shares: [asUser('una')],
    facts: { models: [kindOf({ supported: false })], containers: [{ id: 'invoices-data', model: 'invoices' }] },
  }),
  question: standing,
  expect: { 'model-type-is-supported': 'fail' },
});
