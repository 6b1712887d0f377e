import { inferredFrom, pages } from './pages.ts';
import { judgeReadOnTables } from './read-on-tables.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** Dataverse refuses to assign a row to somebody without Read on its table (0x80040231). */
export const newOwnerMayReadTables = defineRule({
  id: 'new-owner-may-read-tables',
  needs: ['access', 'newOwner', 'model', 'containers'],
  severity: 'blocker',
  sentences: {
    pass: '{newOwner} may own {model}: their roles let them read the tables concerned.',
    fail: '{newOwner} cannot be given {model}: none of their security roles has Read on {tables}, and Dataverse refuses the assignment (0x80040231). Give them a role that has it, such as Environment Maker, or choose somebody else.',
    cannotTell:
      'Whether {newOwner} may own {model} could not be seen. Dataverse refuses the assignment if they lack Read on the table.',
  },
  cites: [inferredFrom(pages.dualWriteRoles), inferredFrom(pages.errorCodes)],
  solvedBy: 'give-privilege',
  judge: ({ access, newOwner, model, containers }) =>
    judgeReadOnTables(access, [newOwner], rowsToMove([model, ...containers], newOwner)),
});
