import { asUser, contoso, unshare } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana stops sharing her model with a team; Una, one of its members, has a share of her own.',
  world: contoso({
    teams: [{ id: 'clerks', name: 'Clerks', kind: 'access', members: ['beth', 'una'] }],
    shares: [asUser('clerks'), asUser('una')],
  }),
  question: unshare('dana', 'clerks'),
  expect: { 'access-ends-with-share': 'fail' },
});
