import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth is neither owner nor admin, and nobody shared the model with her.',
  world: contoso(),
  question: share('beth', 'una', 'User'),
  expect: { 'sharer-may-share-model': 'fail', 'sharer-holds-what-they-share': 'fail' },
});
