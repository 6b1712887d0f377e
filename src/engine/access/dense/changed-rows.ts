import type { Core } from './core.ts';
import { none } from './rows.ts';
import { missing, sameList, type Translation } from './translation.ts';
import { nowhere } from './units.ts';

/** The rows of which anything differs between two environments that could change who may do what; the numbers are those of the first. */
export function changedRows(before: Core, after: Core, to: Translation): Set<number> {
  const changed = new Set<number>();
  for (let row = 0; row < before.rows.count; row += 1) if (isChanged(before, after, to, row)) changed.add(row);
  for (const row of before.rows.sharedThrough.keys()) if (isBelow(before, row, changed)) changed.add(row);
  return changed;
}

function isChanged(before: Core, after: Core, to: Translation, row: number): boolean {
  const other = to.row(row);
  if (other === missing) return true;
  const [one, two] = [before.rows, after.rows];
  const [unit, otherUnit] = [one.unit[row] ?? nowhere, two.unit[other] ?? nowhere];
  return (
    to.kind(one.kind[row] ?? 0) !== two.kind[other] ||
    to.principal(one.owner[row] ?? none) !== two.owner[other] ||
    to.row(one.deciding[row] ?? none) !== two.deciding[other] ||
    to.unit(unit) !== otherUnit ||
    !sameList(before.unitsAbove, unit, after.unitsAbove, otherUnit, to.unit) ||
    !sameShares(before, after, to, row, other) ||
    !sameNumbers(one.ownedThrough.get(row), two.ownedThrough.get(other), to.principal) ||
    !sameNumbers(one.sharedThrough.get(row), two.sharedThrough.get(other), to.row)
  );
}

function sameShares(before: Core, after: Core, to: Translation, row: number, other: number): boolean {
  const [one, two] = [before.world.shares, after.world.shares];
  return sameList(
    one,
    row,
    two,
    other,
    to.principal,
    (at, otherAt) => one.given[at] === two.given[otherAt] && one.own[at] === two.own[otherAt],
  );
}

function sameNumbers(one: readonly number[] = [], other: readonly number[] = [], to: (n: number) => number): boolean {
  return one.length === other.length && one.every((n, at) => to(n) === other[at]);
}

/** Whether a row hangs on one that changed, or on one that only shares name. */
function isBelow({ rows }: Core, row: number, changed: ReadonlySet<number>): boolean {
  const above = rows.sharedThrough.get(row) ?? [];
  return changed.has(rows.deciding[row] ?? row) || above.some((one) => changed.has(one) || one >= rows.count);
}
