import { containerOf, contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model has two dataset containers, one of which was moved with it.',
  world: contoso({
    records: [modelOf('beth'), containerOf('beth'), containerOf('dana', 'older-data')],
    facts: {
      models: [{ id: 'invoices', template: 'DocumentScanning' }],
      containers: [
        { id: 'invoices-data', model: 'invoices' },
        { id: 'older-data', model: 'invoices' },
      ],
    },
  }),
  question: reassign(),
  expect: { 'container-owner-matches-model': 'fail', 'containers-are-owned-by-new-owner': 'fail' },
});
