import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with a team whose role-less member Sam gains nothing by it.',
  world: contoso({
    shares: [asUser('ap')],
    teams: [
      { id: 'ap', name: 'Accounts Payable', kind: 'owner', businessUnit: 'sales', members: ['una', 'sam'], roles: [] },
    ],
  }),
  question: standing,
  expect: { 'share-is-backed-by-privilege': 'fail' },
});
