import { asUser, contoso, unshare } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana stops sharing her model with Ada, whose role reaches every model.',
  world: contoso({ shares: [asUser('ada')] }),
  question: unshare('dana', 'ada'),
  expect: { 'access-ends-with-share': 'fail' },
});
