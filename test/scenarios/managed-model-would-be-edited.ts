import { contoso, kindOf, modelOf, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would edit a category classification model that came with a managed solution.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'TextClassificationV2', managed: true })], containers: [] },
  }),
  question: work('dana', 'edit'),
  expect: { 'model-was-made-here': 'fail' },
});
