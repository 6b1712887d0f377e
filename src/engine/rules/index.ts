import { callerMayAssignContainers } from './caller-may-assign-containers.ts';
import { callerMayAssignModel } from './caller-may-assign-model.ts';
import { callerMayUndo } from './caller-may-undo.ts';
import { containerIsThereWhenNeeded } from './container-is-there-when-needed.ts';
import { containerOwnerMatchesModel } from './container-owner-matches-model.ts';
import { containersAreOwnedByNewOwner } from './containers-are-owned-by-new-owner.ts';
import { modelIsOwnedByNewOwner } from './model-is-owned-by-new-owner.ts';
import { newOwnerCanEdit } from './new-owner-can-edit.ts';
import { newOwnerIsActive } from './new-owner-is-active.ts';
import { newOwnerIsNotAccessTeam } from './new-owner-is-not-access-team.ts';
import { newOwnerMayReadTables } from './new-owner-may-read-tables.ts';
import { ownerIsActive } from './owner-is-active.ts';
import { previousOwnerCanTakeItBack } from './previous-owner-can-take-it-back.ts';
import { previousOwnerIsActive } from './previous-owner-is-active.ts';
import { previousOwnerKeepsNoAccess } from './previous-owner-keeps-no-access.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings are shown: how things stand, who may, what comes of it, whether it is done. */
export const rules: readonly Rule[] = [
  ownerIsActive,
  containerOwnerMatchesModel,
  containerIsThereWhenNeeded,
  callerMayAssignModel,
  callerMayAssignContainers,
  newOwnerIsNotAccessTeam,
  newOwnerMayReadTables,
  newOwnerIsActive,
  newOwnerCanEdit,
  previousOwnerKeepsNoAccess,
  previousOwnerIsActive,
  previousOwnerCanTakeItBack,
  callerMayUndo,
  modelIsOwnedByNewOwner,
  containersAreOwnedByNewOwner,
];
