import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** Whoever assigns a row needs Assign, Write and Read on it. */
export const callerMayAssignModel = defineRule({
  id: 'caller-may-assign-model',
  needs: ['access', 'caller', 'newOwner', 'model'],
  severity: 'blocker',
  sentences: {
    pass: 'You, {caller}, may assign {model}.',
    fail: 'You, {caller}, may not assign {model}. Missing on it: {rights}. Ask an admin for the System Customizer role, or for a role with Assign, Write and Read on AI Model at a depth that covers this model; or ask somebody who has it to do this step.',
    cannotTell: 'Whether you, {caller}, may assign {model} could not be seen. With the System Customizer role you may.',
  },
  cites: [pages.accessRights, pages.shareModel],
  unsolvable: 'Nobody can give themselves rights they lack: somebody who may assign security roles has to.',
  judge: ({ access, caller, newOwner, model }) =>
    judgeRightsOnRows(access, caller.id, ['Assign', 'Write', 'Read'], rowsToMove([model], newOwner)),
});
