import { containerOf, contoso, flowFor, flowOf, kindOf, modelOf, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth already owns the flow of the feedback loop, and now gets the model.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('beth')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('feedback-loop')],
    },
  }),
  question: reassign(),
  expect: { ...notMovedYet },
});
