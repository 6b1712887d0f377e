import { contoso, kindOf, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'The configuration of a prediction model has a form that is not known: nobody can say which tables it works on.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction' })], containers: [] },
  }),
  question: reassign(),
  expect: { 'model-is-owned-by-new-owner': 'fail', 'new-owner-may-read-training-tables': 'cannot-tell' },
});
