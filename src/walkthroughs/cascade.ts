import type { Operation, Principal, RowState } from './plan.ts';

/**
 * The rows that an assignment takes along: everything below a container, nothing below a model.
 * Source: cascade behaviour in the table references of msdyn_AIModel and msdyn_AIBDatasetsContainer, learn.microsoft.com, 2/15/2023.
 */
export function rowsBelow(rows: readonly RowState[], model: string, id: string): RowState[] {
  if (id === model) return [];
  const children = Map.groupBy(rows, (row) => row.parent);
  const below = (parent: string): RowState[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child.record.id)]);
  return below(id);
}

/** The same rows, each after the one that takes it along: the model, the containers, then level by level. */
export function parentsFirst(rows: readonly RowState[], model: string): RowState[] {
  const byId = new Map(rows.map((row) => [row.record.id, row]));
  const level = (row: RowState | undefined, seen: number): number =>
    row?.parent && row.parent !== model && seen < rows.length ? 1 + level(byId.get(row.parent), seen + 1) : 0;
  const levels = new Map(rows.map((row) => [row, row.record.id === model ? -1 : level(row, 0)]));
  return [...rows].sort((a, b) => (levels.get(a) ?? 0) - (levels.get(b) ?? 0));
}

/** Who owns each row, by its id, once the operations are done. */
export function ownersAfter(
  rows: readonly RowState[],
  model: string,
  operations: readonly Operation[],
): Map<string, Principal> {
  const owners = new Map(rows.map((row) => [row.record.id, row.owner]));
  for (const operation of operations) {
    if (operation.kind !== 'assign') continue;
    owners.set(operation.record.id, operation.to);
    for (const row of rowsBelow(rows, model, operation.record.id)) owners.set(row.record.id, operation.to);
  }
  return owners;
}

/** Whether two principals are the same, whatever their names. */
export function isSame(a: { type: string; id: string }, b: { type: string; id: string }): boolean {
  return a.type === b.type && a.id === b.id;
}
