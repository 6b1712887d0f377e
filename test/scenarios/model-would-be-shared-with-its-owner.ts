import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada would share the model with Dana, whose it is.',
  world: contoso(),
  question: share('ada', 'dana', 'User'),
  expect: { 'recipient-does-not-own-model': 'fail' },
});
