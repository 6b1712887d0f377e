import { contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana looks for Retrain on a document-processing model.',
  world: contoso(),
  question: work('dana', 'retrain'),
  expect: { 'model-type-is-retrained': 'fail' },
});
