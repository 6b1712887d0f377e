import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would share her model with Sam, who has no role to use the share with.',
  world: contoso(),
  question: share('dana', 'sam', 'User'),
  expect: { 'recipient-can-use-share': 'fail' },
});
