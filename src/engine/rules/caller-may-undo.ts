import { asOwnedBy } from './as-owned-by.ts';
import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** Undo is an assignment by the same person: of rows that are then somebody else's. Where shares were left behind it takes those away, too. */
export const callerMayUndo = defineRule({
  id: 'caller-may-undo',
  needs: ['access', 'caller', 'newOwner', 'model', 'containers', 'shareToPreviousOwner'],
  severity: 'warning',
  sentences: {
    pass: 'You, {caller}, may undo this.',
    fail: 'You, {caller}, could not undo this yourself: once {newOwner} owns {rows}, you would lack this on it: {rights}. {newOwner} could give it back, or an admin with the System Customizer role.',
    cannotTell: 'Whether you, {caller}, may undo this could not be seen. With the System Customizer role you may.',
  },
  cites: [pages.accessRights, pages.sharingAndAssigning],
  unsolvable: 'Nobody can give themselves rights they lack: somebody who may assign security roles has to.',
  judge: ({ access, caller, newOwner, model, containers, shareToPreviousOwner }) => {
    // Whoever gives away their own row keeps every right on it where the organization shares with previous owners.
    const kept = (owner: string | null | undefined) => shareToPreviousOwner && owner === caller.id;
    const rows = rowsToMove([model, ...containers], newOwner).filter(({ facts }) => !kept(facts.owner));
    const rights = shareToPreviousOwner
      ? (['Assign', 'Write', 'Read', 'Share'] as const)
      : (['Assign', 'Write', 'Read'] as const);
    return judgeRightsOnRows(access, caller.id, rights, asOwnedBy(newOwner, rows));
  },
});
