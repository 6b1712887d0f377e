import { allRights, type Facts, type Right } from '#engine';

/** A row with what conditions look at. */
export interface PlainRow {
  id: string;
  owner: string;
  unit: string;
  /** With whom each right on it is shared. */
  sharedFor: Record<Right, string[]>;
}

/** The rows of an environment as plain objects, by id. */
export function plainRows({ records, people = [], teams = [], shares = [] }: Facts): Map<string, PlainRow> {
  const unitOf = new Map([...people, ...teams].map(({ id, businessUnit = '' }) => [id, businessUnit]));
  const rows = new Map(
    records.map(({ id, owner }) => [
      id,
      { id, owner: owner ?? '', unit: unitOf.get(owner ?? '') ?? '', sharedFor: nobody() },
    ]),
  );
  for (const { record, principal, rights } of shares)
    for (const right of rights) rows.get(record)?.sharedFor[right].push(principal);
  return rows;
}

function nobody(): Record<Right, string[]> {
  return Object.fromEntries(allRights.map((right) => [right, []])) as unknown as Record<Right, string[]>;
}
