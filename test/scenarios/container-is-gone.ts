import { contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'An object-detection model that was made here has no dataset container.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [{ id: 'invoices', template: 'ObjectDetection', managed: false }], containers: [] },
  }),
  question: reassign(),
  expect: {
    'new-owner-may-read-training-tables': 'cannot-tell',
    'model-is-owned-by-new-owner': 'fail',
    'container-is-there-when-needed': 'fail',
  },
});
