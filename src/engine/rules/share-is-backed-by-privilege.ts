import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { isInert } from './share-rights.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** A share works only on top of a privilege from a security role. */
export const shareIsBackedByPrivilege = defineRule({
  id: 'share-is-backed-by-privilege',
  needs: ['access', 'model', 'sharesConcerned'],
  severity: 'warning',
  sentences: {
    pass: 'Whoever {model} is shared with has a security role that lets them use the share.',
    fail: '{model} is shared with {principals}, but the share does not give them {rights}: it only works on top of a security role with the same privilege on AI Model, and they have none. Give them one: Basic User is enough to run models, Environment Maker to edit them.',
    cannotTell: 'Whether everybody {model} is shared with can use the share could not be seen.',
  },
  cites: [pages.recordAccess, pages.sharingAndAssigning],
  disputed: [
    'Where the privilege comes from a team’s role set to “Team privileges only” at user level, "How access to a record is determined" has members use it for rows of the team alone: a share with them does nothing.',
    'Of shares the same page asks no more than that they hold the privilege at all: then the share would work.',
  ],
  reading: 'teamPrivilegesBackShares',
  solvedBy: 'give-privilege',
  judge: ({ access, model, sharesConcerned }) =>
    judgeWhoLacks(
      access,
      sharesConcerned.map((share) => ({
        who: share,
        rights: share.rights.filter((right) => right !== 'Create'),
        row: model,
      })),
      (explained, person) => isInert(explained, access.holds(person.id, explained.right, model.facts.table).answer),
    ),
});
