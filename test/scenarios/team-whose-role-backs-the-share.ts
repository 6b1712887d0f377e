import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with an owner team whose own role backs the share for every member.',
  world: contoso({
    shares: [asUser('ap')],
    teams: [
      {
        id: 'ap',
        name: 'Accounts Payable',
        kind: 'owner',
        businessUnit: 'sales',
        members: ['una', 'sam'],
        roles: ['basic-user'],
      },
    ],
  }),
  question: standing,
  expect: {},
});
