import { asUser, containerOf, contoso, flowFor, flowOf, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth’s flow runs the model, which is shared with her.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('beth')],
    shares: [asUser('beth')],
    facts: { models: [kindOf()], containers: [{ id: 'invoices-data', model: 'invoices' }], flows: [flowFor('runs')] },
  }),
  question: standing,
  expect: {},
});
