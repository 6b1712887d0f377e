import { contoso, kindOf, modelOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shares a prediction model with Una, who also needs the table it predicts for.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction' })], containers: [] },
  }),
  question: share('dana', 'una', 'User'),
  expect: { 'model-works-on-no-other-tables': 'fail' },
});
