import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana makes Beth a co-owner: the dataset container has to be shared as well.',
  world: contoso(),
  question: share('dana', 'beth', 'Co-owner'),
  expect: { 'training-data-is-shared-too': 'fail' },
});
