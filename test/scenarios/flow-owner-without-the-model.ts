import { asUser, containerOf, contoso, flowFor, flowOf, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth’s flow runs the model, which nobody shared with her.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('beth')],
    shares: [asUser('una')],
    facts: { models: [kindOf()], containers: [{ id: 'invoices-data', model: 'invoices' }], flows: [flowFor('runs')] },
  }),
  question: standing,
  expect: { 'flow-owners-may-run-model': 'fail' },
});
