import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'The model goes to a team that owns rows and holds the maker’s role, so that no one person’s leaving matters any more.',
  world: contoso({
    teams: [
      { id: 'ap', name: 'Accounts Payable', kind: 'owner', businessUnit: 'sales', members: ['beth'], roles: ['maker'] },
    ],
  }),
  question: reassign('ap'),
  expect: notMovedYet,
});
