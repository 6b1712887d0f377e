import { asUser, containerOf, contoso, flowFor, flowOf, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model was Beth’s once, and its schedule still runs as her.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('beth')],
    shares: [asUser('beth')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('retrain-schedule')],
    },
  }),
  question: standing,
  expect: { 'scheduled-flows-are-owned-by-model-owner': 'fail' },
});
