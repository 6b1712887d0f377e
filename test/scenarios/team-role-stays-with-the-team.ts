import { ada, asUser, contoso, dana, roles, sam, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The team’s role is set to team privileges only, so it does not back what is shared with the team.',
  world: contoso({
    shares: [asUser('ap')],
    people: [ada, dana, sam],
    teams: [{ id: 'ap', name: 'Accounts Payable', kind: 'owner', members: ['sam'], roles: ['team-reader'] }],
    roles: [
      ...roles,
      { id: 'team-reader', memberInheritance: 'team-only', privileges: { msdyn_aimodel: { Read: 'Basic' } } },
    ],
  }),
  question: standing,
  expect: { 'share-is-backed-by-privilege': 'fail' },
});
