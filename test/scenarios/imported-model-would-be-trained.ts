import { contoso, kindOf, modelOf, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model came with a solution and would be trained again here.',
  world: contoso({ records: [modelOf('dana')], facts: { models: [kindOf({ managed: true })], containers: [] } }),
  question: work('dana', 'retrain'),
  expect: { 'model-was-made-here': 'fail', 'model-type-is-retrained': 'fail', 'model-can-be-trained-here': 'fail' },
});
