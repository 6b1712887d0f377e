import { containerOf, contoso, flowFor, flowOf, kindOf, modelOf, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada gives the model to Beth; the flow of its schedule stays Dana’s.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('dana')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('run-schedule')],
    },
  }),
  question: reassign(),
  expect: { ...notMovedYet, 'scheduled-flows-are-owned-by-new-owner': 'fail' },
});
