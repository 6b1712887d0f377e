import { contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana deletes her model.',
  world: contoso(),
  question: work('dana', 'delete'),
  expect: {},
});
