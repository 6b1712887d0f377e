import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would make Una a co-owner; her Basic User role cannot carry that.',
  world: contoso(),
  question: share('dana', 'una', 'Co-owner'),
  expect: { 'recipient-can-use-share': 'fail', 'training-data-is-shared-too': 'fail' },
});
