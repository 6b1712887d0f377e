import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where only document processing and object detection are read to have a container.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'EntityExtraction' })], containers: [] },
  }),
  question: standing,
  readings: { entityExtractionHasContainer: false },
  expect: {},
});
