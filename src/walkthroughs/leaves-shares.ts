import { allRights } from '#engine';
import { isSame } from './cascade.ts';
import type { ModelUnit, RowState } from './plan.ts';
import { rightsOn } from './rights.ts';

/** Whether assigning a row may leave a share with its previous owner: on the row itself, and on rows that it takes along. */
export interface LeavesShares {
  direct: boolean;
  below: boolean;
}

/**
 * Judged by what an applied unit left behind, not by the setting, which may have changed meanwhile and whose effect on rows taken along is not
 * documented: false only where rows show that their previous owner was left without full rights.
 */
export function leavesShares(unit: ModelUnit, after: readonly RowState[]): LeavesShares {
  const found = new Map(after.map((row) => [row.record.id, row]));
  const assigned = new Set(unit.operations.flatMap(({ kind, record }) => (kind === 'assign' ? [record.id] : [])));
  const isProofOfNone = (before: RowState) => {
    const now = found.get(before.record.id);
    if (!now || isSame(now.owner, before.owner) || isTaken(unit, before)) return false;
    const kept = rightsOn(now, before.owner);
    return kept !== null && !fullRights.every((right) => kept.includes(right));
  };
  const none = (rows: readonly RowState[]) => rows.some(isProofOfNone);
  return {
    direct: !none(unit.before.filter((row) => assigned.has(row.record.id))),
    below: !none(unit.before.filter((row) => !assigned.has(row.record.id))),
  };
}

/** Whether the unit itself took what its assignment may have left: then nothing left proves nothing. */
function isTaken({ operations }: ModelUnit, { record, owner }: RowState): boolean {
  return operations.some(
    (operation) =>
      operation.kind === 'set-share' && operation.record.id === record.id && isSame(operation.principal, owner),
  );
}

/** What the previous owner is given: every right but Create, which nobody can hold on a row that is there. Source: "Sharing and assigning", learn.microsoft.com, 6/6/2023. */
export const fullRights = allRights.filter((right) => right !== 'Create');
