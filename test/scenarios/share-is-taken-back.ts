import { asUser, contoso, unshare } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana stops sharing her model with Una, who has no other way to it.',
  world: contoso({ shares: [asUser('una')] }),
  question: unshare('dana', 'una'),
  expect: {},
});
