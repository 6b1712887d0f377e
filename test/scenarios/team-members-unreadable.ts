import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Who is in the team could not be read: whether the share helps everybody in it cannot be told.',
  world: contoso({
    shares: [asUser('ap')],
    teams: [{ id: 'ap', name: 'Accounts Payable', kind: 'owner', roles: [] }],
    unknown: ['teams/ap/members'],
  }),
  question: standing,
  expect: { 'share-is-backed-by-privilege': 'cannot-tell', 'users-see-no-training-data': 'cannot-tell' },
});
