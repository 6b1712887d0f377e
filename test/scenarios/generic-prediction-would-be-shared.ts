import { contoso, kindOf, modelOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana looks for Share on a generic prediction model.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GenericPrediction' })], containers: [] },
  }),
  question: share('dana', 'una', 'User'),
  expect: { 'model-works-on-no-other-tables': 'fail', 'model-can-be-called-on-demand': 'fail' },
});
