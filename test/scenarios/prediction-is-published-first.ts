import { contoso, kindOf, modelOf, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana, a maker, publishes a prediction model for the first time.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction', state: 'trained' })], containers: [] },
  }),
  question: work('dana', 'publish'),
  expect: { 'publishing-adds-no-column': 'fail' },
});
