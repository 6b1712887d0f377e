import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** The model's containers are rows of their own: the caller needs the same rights on them. */
export const callerMayAssignContainers = defineRule({
  id: 'caller-may-assign-containers',
  needs: ['access', 'caller', 'newOwner', 'containers'],
  severity: 'blocker',
  sentences: {
    pass: 'You, {caller}, may assign the dataset container of {model}.',
    fail: 'You, {caller}, may not assign {rows}, where {model} keeps its training data. Missing on it: {rights}. Ask an admin for the System Customizer role, or for a role with Assign, Write and Read on AI Builder Datasets Container at a depth that covers it.',
    cannotTell:
      'Whether you, {caller}, may assign the dataset container of {model} could not be seen. With the System Customizer role you may.',
  },
  cites: [pages.accessRights, pages.shareModel],
  unsolvable: 'Nobody can give themselves rights they lack: somebody who may assign security roles has to.',
  judge: ({ access, caller, newOwner, containers }) =>
    judgeRightsOnRows(access, caller.id, ['Assign', 'Write', 'Read'], rowsToMove(containers, newOwner)),
});
