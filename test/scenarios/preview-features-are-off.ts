import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'An image description model is a preview feature, and an admin turned preview features off.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'ImageDescription' })], containers: [], previewModels: false },
  }),
  question: standing,
  expect: { 'preview-features-are-on': 'fail' },
});
