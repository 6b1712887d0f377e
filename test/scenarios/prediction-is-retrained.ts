import { contoso, kindOf, modelOf, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana retrains her prediction model, which is published.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction' })], containers: [] },
  }),
  question: work('dana', 'retrain'),
  expect: {},
});
