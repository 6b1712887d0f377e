import type { NamedRow } from './evidence.ts';

/** The rows that are not the new owner's yet. */
export function rowsToMove(rows: readonly NamedRow[], newOwner: { id: string }): NamedRow[] {
  return rows.filter(({ facts }) => facts.owner !== newOwner.id);
}
