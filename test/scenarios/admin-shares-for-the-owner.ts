import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada, who administers the environment, shares Dana’s model.',
  world: contoso(),
  question: share('ada', 'una', 'User'),
  expect: {},
});
