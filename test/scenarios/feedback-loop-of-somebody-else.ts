import { asUser, containerOf, contoso, flowFor, flowOf, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth owns the flow of the feedback loop, Dana the model: the loop stops working.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('beth')],
    shares: [asUser('beth')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('feedback-loop')],
    },
  }),
  question: standing,
  expect: { 'feedback-loop-flow-is-owned-by-model-owner': 'fail' },
});
