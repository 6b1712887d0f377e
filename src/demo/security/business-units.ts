import type { Context } from '../context.ts';
import type { Row } from '../store.ts';

/** A business unit and everything above it, nearest first. */
export function unitAndAbove(context: Context, unit: unknown): string[] {
  const units: string[] = [];
  let at = unit;
  while (typeof at === 'string' && !units.includes(at)) {
    units.push(at);
    at = context.store.get('businessunit', at)?.parentbusinessunitid;
  }
  return units;
}

/** The business unit that a row belongs to: its own column for rows with an owner, the unit itself, or the unit it sits in. */
export function unitOfRow(context: Context, table: string, row: Row): unknown {
  return context.metadata.tables[table]?.ownership === 'UserOwned' ? row.owningbusinessunit : row.businessunitid;
}

/** The root business unit. */
export function rootUnit(context: Context): string | undefined {
  for (const unit of context.store.rows('businessunit')) {
    if (unit.parentbusinessunitid === null || unit.parentbusinessunitid === undefined)
      return String(unit.businessunitid);
  }
  return undefined;
}
