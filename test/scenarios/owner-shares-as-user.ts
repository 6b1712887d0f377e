import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shares her model with Una, so that she can run it.',
  world: contoso(),
  question: share('dana', 'una', 'User'),
  expect: {},
});
