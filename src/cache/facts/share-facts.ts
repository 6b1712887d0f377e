import { type Row, rightsOfMask, type tables } from '#dataverse';
import type { ShareFacts } from '#engine';

/** Shares with the rights given on the row itself and those that came down from a parent row. */
export function shareFacts(rows: readonly Row<typeof tables.principalObjectAccess>[]): ShareFacts[] {
  return rows.flatMap((row) => {
    const rights = rightsOfMask(row.rights ?? 0);
    const inherited = rightsOfMask(row.inherited ?? 0);
    if (rights.length === 0 && inherited.length === 0) return [];
    const principal = row.principalTable === 'organization' ? 'organization' : row.principal;
    return [{ record: row.record, principal, rights, inherited }];
  });
}
