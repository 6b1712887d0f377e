import { inferredFrom, pages } from './pages.ts';
import { judgeReadOnTables } from './read-on-tables.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** Undo is an assignment too: refused when the previous owner lacks Read on the table (0x80040231). */
export const previousOwnerCanTakeItBack = defineRule({
  id: 'previous-owner-can-take-it-back',
  needs: ['access', 'previousOwners', 'newOwner', 'model', 'containers'],
  severity: 'warning',
  sentences: {
    pass: 'Undo could give {model} back to its previous owner.',
    fail: 'Undo would be refused: Dataverse gives rows only to somebody with Read on their table (0x80040231), and no security role gives Read on {tables} any more to {principals}. If {model} may have to go back, give them such a role first.',
    cannotTell: 'Whether Undo could give {model} back could not be seen.',
  },
  cites: [inferredFrom(pages.dualWriteRoles), inferredFrom(pages.errorCodes)],
  unsolvable: 'The previous owner would first need a security role again.',
  judge: ({ access, previousOwners, newOwner, model, containers }) =>
    judgeReadOnTables(access, previousOwners, rowsToMove([model, ...containers], newOwner)),
});
