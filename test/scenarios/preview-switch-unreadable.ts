import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Whether preview features are on could not be read, and the model’s type is one.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ preview: true, template: 'TextClassificationV2' })], containers: [] },
    unknown: ['facts/previewModels'],
  }),
  question: standing,
  expect: { 'preview-features-are-on': 'cannot-tell' },
});
