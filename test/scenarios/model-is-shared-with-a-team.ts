import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shares her model with a team: Sam, who has no role, would not gain anything.',
  world: contoso({
    teams: [
      { id: 'ap', name: 'Accounts Payable', kind: 'owner', businessUnit: 'sales', members: ['una', 'sam'], roles: [] },
    ],
  }),
  question: share('dana', 'ap', 'User'),
  expect: { 'recipient-can-use-share': 'fail' },
});
