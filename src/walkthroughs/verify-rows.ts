import type { Change } from '#engine';
import { isSame, ownersAfter } from './cascade.ts';
import { change, shareText } from './moved-rows.ts';
import type { ModelUnit, Operation, RowState } from './plan.ts';
import { rightsOn, sameRights } from './rights.ts';

type SetShare = Extract<Operation, { kind: 'set-share' }>;

/**
 * What is not as a model’s unit wanted it, by the rows as read afterwards: owners of every row it touches, also by cascade, and the shares it sets.
 * Empty means verified. A share that could not be read back is not verified.
 */
export function verifyRows(unit: ModelUnit, after: readonly RowState[]): Change[] {
  const found = new Map(after.map((row) => [row.record.id, row]));
  const owners = ownersAfter(unit.before, unit.model.id, unit.operations);
  return unit.before.flatMap((before) => {
    const now = found.get(before.record.id);
    if (!now) return [change(before, 'deleted', before.record.name, null)];
    const owner = owners.get(before.record.id) ?? before.owner;
    const moved = isSame(owner, now.owner) ? [] : [change(before, 'owner', owner.name, now.owner.name)];
    return [...moved, ...lastSharesOn(unit, before).flatMap((operation) => shareChanges(operation, now))];
  });
}

/** The last word of a unit on each share of a row. */
function lastSharesOn(unit: ModelUnit, { record }: RowState): SetShare[] {
  const last = new Map<string, SetShare>();
  for (const operation of unit.operations) {
    if (operation.kind !== 'set-share' || operation.record.id !== record.id) continue;
    last.set(`${operation.principal.type} ${operation.principal.id}`, operation);
  }
  return [...last.values()];
}

function shareChanges({ principal, to }: SetShare, now: RowState): Change[] {
  const rights = rightsOn(now, principal);
  if (rights && sameRights(rights, to)) return [];
  return [change(now, 'share', shareText(principal.name, to), rights && shareText(principal.name, rights))];
}
