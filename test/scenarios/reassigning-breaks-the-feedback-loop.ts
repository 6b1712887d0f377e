import { containerOf, contoso, flowFor, flowOf, kindOf, modelOf, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada gives the model to Beth; the flow of its feedback loop stays Dana’s.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('dana')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('feedback-loop')],
    },
  }),
  question: reassign(),
  expect: { ...notMovedYet, 'feedback-loop-flow-is-owned-by-new-owner': 'fail' },
});
