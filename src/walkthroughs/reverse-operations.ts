import { isSame, parentsFirst, rowsBelow } from './cascade.ts';
import { leavesShares } from './leaves-shares.ts';
import type { ModelUnit, Operation, Principal, RowState, Share } from './plan.ts';
import { principalsOf, rightsOn, sameRights } from './rights.ts';

/**
 * The operations that restore a unit's rows exactly, from how they are after it. The order is made here and nowhere else: shares of people who
 * do not own the row now; then owners from the top down, because assigning a container takes everything below it along; and after each
 * assignment the shares of whoever it displaced, because the organization may share the row with them on assignment
 * (ShareToPreviousOwnerOnAssign) and because a share of a row's present owner is refused (0x80040214). Rows that came since keep their owner.
 */
export function reverseOperations(unit: ModelUnit, after: readonly RowState[]): Operation[] {
  const model = unit.model.id;
  const before = new Map(unit.before.map((row) => [row.record.id, row]));
  const owners = new Map(after.map((row) => [row.record.id, row.owner]));
  const leaves = leavesShares(unit, after);
  const operations: Operation[] = after.flatMap((row) => sharesToRestore(row, before.get(row.record.id)));
  for (const row of parentsFirst(after, model)) {
    const from = owners.get(row.record.id) ?? row.owner;
    const to = (before.get(row.record.id) ?? row).owner;
    if (isSame(from, to)) continue;
    operations.push({ kind: 'assign', record: row.record, from, to });
    for (const moved of [row, ...rowsBelow(after, model, row.record.id)]) {
      const displaced = owners.get(moved.record.id) ?? moved.owner;
      owners.set(moved.record.id, to);
      if (isSame(displaced, to)) continue;
      const mayLeave = moved === row ? leaves.direct : leaves.below;
      operations.push(...displacedShare(moved, before.get(moved.record.id), displaced, mayLeave));
    }
  }
  return operations;
}

/** Shares that differ from before, but for the present owner's: that one is restored once somebody else owns the row. */
function sharesToRestore(row: RowState, before: RowState | undefined): Operation[] {
  return principalsOf(before, row)
    .filter((principal) => !isSame(principal, row.owner))
    .flatMap((principal) => setShare(row, principal, rightsOn(row, principal), rightsOn(before, principal)));
}

/** The share of whoever an assignment displaced, as it was before: set in any case where the assignment may have made or widened it. */
function displacedShare(
  row: RowState,
  before: RowState | undefined,
  displaced: Principal,
  mayLeave: boolean,
): Operation[] {
  const earlier = rightsOn(before ?? row, displaced);
  const found = rightsOn(row, displaced);
  if (!mayLeave || !earlier || !found) return setShare(row, displaced, found, earlier);
  const principal: Share['principal'] = displaced;
  const set = (from: typeof found, to: typeof found): Operation => ({
    kind: 'set-share',
    record: row.record,
    principal,
    from,
    to,
  });
  // Giving adds to what is there; so what the assignment may have given is taken first.
  if (found.length === 0 && earlier.length > 0) return [set(found, []), set([], earlier)];
  return [set(found, earlier)];
}

function setShare(
  { record }: RowState,
  principal: Share['principal'],
  from: ReturnType<typeof rightsOn>,
  to: ReturnType<typeof rightsOn>,
): Operation[] {
  return from && to && !sameRights(from, to) ? [{ kind: 'set-share', record, principal, from, to }] : [];
}
