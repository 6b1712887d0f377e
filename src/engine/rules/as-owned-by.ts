import type { NamedRow } from './evidence.ts';

/** Rows as they would be if somebody else owned them: they move to that owner's business unit. */
export function asOwnedBy(owner: { id: string }, rows: readonly NamedRow[]): NamedRow[] {
  return rows.map((row) => {
    const { businessUnit: _, ...facts } = row.facts;
    return { ...row, facts: { ...facts, owner: owner.id } };
  });
}
