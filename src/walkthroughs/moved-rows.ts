import type { Change } from '#engine';
import { isSame } from './cascade.ts';
import type { ModelUnit, RowState } from './plan.ts';
import { principalsOf, rightsOn, sameRights } from './rights.ts';

/**
 * What moved since a model's plan was made: owners, shares, rows that are gone, rows that came. Empty when it may be applied. Shares that could not be
 * read, then or now, are not compared.
 */
export function movedRows(unit: ModelUnit, now: readonly RowState[]): Change[] {
  const found = new Map(now.map((row) => [row.record.id, row]));
  const expected = new Set(unit.before.map((row) => row.record.id));
  return [
    ...unit.before.flatMap((before) => changesOf(before, found.get(before.record.id))),
    ...now
      .filter((row) => !expected.has(row.record.id) && isListed(unit, row))
      .map((row) => change(row, 'added', null, row.record.name)),
  ];
}

/** Whether a unit knows all rows of such a kind: those below containers only where it lists them. */
function isListed({ below, model }: ModelUnit, { parent }: RowState): boolean {
  return below === 'listed' || parent === null || parent === model.id;
}

function changesOf(before: RowState, now: RowState | undefined): Change[] {
  if (!now) return [change(before, 'deleted', before.record.name, null)];
  const owner = isSame(before.owner, now.owner) ? [] : [change(before, 'owner', before.owner.name, now.owner.name)];
  return [...owner, ...shareChanges(before, now)];
}

function shareChanges(before: RowState, now: RowState): Change[] {
  if (!before.shares || !now.shares) return [];
  return principalsOf(before, now).flatMap((principal) => {
    const was = rightsOn(before, principal) ?? [];
    const is = rightsOn(now, principal) ?? [];
    return sameRights(was, is)
      ? []
      : [change(before, 'share', shareText(principal.name, was), shareText(principal.name, is))];
  });
}

/** One thing that is not as expected, on this row. */
export function change(
  { record }: RowState,
  what: Change['what'],
  expected: string | null,
  found: string | null,
): Change {
  return { table: record.table, record: record.id, name: record.name, what, expected, found };
}

/** A share in one line: who, and with which rights; null for none. */
export function shareText(name: string, rights: readonly string[]): string | null {
  return rights.length === 0 ? null : `${name}: ${rights.join(', ')}`;
}
