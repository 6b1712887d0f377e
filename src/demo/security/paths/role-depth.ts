import type { Row } from '../../store.ts';
import { unitAndAbove, unitOfRow } from '../business-units.ts';
import { atLeast } from '../privileges.ts';
import type { Standing } from '../standing.ts';

/**
 * A role reaches the rows of its business unit (Local), of that and the units below (Deep), or all (Global). Rows of a table that belongs to
 * the organization know all or nothing. Source: "How access to a record is determined", Power Platform admin, 10/2021.
 */
export function reachedByRole({ context, table, held }: Standing): (row: Row) => boolean {
  const ownership = context.metadata.tables[table]?.ownership;
  if (held.some(({ depth }) => depth === 'Global') || (ownership === 'OrganizationOwned' && held.length > 0))
    return () => true;
  const exact = new Set(held.filter(({ depth }) => atLeast(depth, 'Local')).map(({ base }) => base));
  const below = new Set(held.filter(({ depth }) => depth === 'Deep').map(({ base }) => base));
  if (exact.size === 0) return () => false;
  return (row) => {
    const unit = unitOfRow(context, table, row);
    if (typeof unit !== 'string') return false;
    return exact.has(unit) || (below.size > 0 && unitAndAbove(context, unit).some((above) => below.has(above)));
  };
}
