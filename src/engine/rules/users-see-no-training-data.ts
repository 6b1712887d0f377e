import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** Sharing a model as User gives no access to what it was trained with. */
export const usersSeeNoTrainingData = defineRule({
  id: 'users-see-no-training-data',
  needs: ['access', 'shares', 'containers'],
  severity: 'note',
  sentences: {
    pass: 'Nobody {model} is shared with as User can see its training data.',
    fail: '{principals} can read {rows}, where {model} keeps its training data, although the model is shared with them as User. Sharing as User does not do that: a share of the dataset container or a role does. Take it away if it was not meant.',
    cannotTell: 'Whether anybody {model} is shared with as User can see its training data could not be read.',
  },
  cites: [pages.shareModel],
  unsolvable:
    'Whoever owns the dataset container can stop sharing it in Advanced Find; roles are changed in the Power Platform admin center.',
  judge: ({ access, shares, containers }) => {
    const users = shares.filter(({ level }) => level === 'User');
    const wanted = users.flatMap((who) => containers.map((row) => ({ who, rights: ['Read'] as const, row })));
    return judgeWhoLacks(access, wanted, ({ answer }) => answer === 'yes');
  },
});
