import { contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A managed document-processing model came with a solution: without training data, which is as it should be.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [{ id: 'invoices', template: 'DocumentScanning', managed: true }], containers: [] },
  }),
  question: reassign(),
  expect: { 'model-is-owned-by-new-owner': 'fail' },
});
