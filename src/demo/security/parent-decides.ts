import type { Context, Right } from '../context.ts';
import type { Row } from '../store.ts';

/** Changing a row that belongs to another is writing that other one; nobody shares or assigns it alone. */
const rightOnParent: Readonly<Partial<Record<Right, Right>>> = {
  Read: 'Read',
  Write: 'Write',
  Create: 'Write',
  Delete: 'Write',
  Append: 'Append',
  AppendTo: 'AppendTo',
};

/** Where the decision about a row without owner is made. */
export interface Elsewhere {
  readonly table: string;
  readonly right: Right | undefined;
  /** The row that decides; undefined when the row points to none. */
  row(row: Row): Row | undefined;
}

/**
 * The parent that decides about the rows of a table with neither owner nor privileges, such as AI configurations, whose ownership is None and
 * for which no role has privileges (Dataverse table reference; role files of a live environment, 2025). Undefined for all other tables.
 */
export function parentDecides(context: Context, table: string, right: Right): Elsewhere | undefined {
  if (context.metadata.tables[table]?.ownership !== 'None' || !context.switches.ownerlessRowsFollowParent)
    return undefined;
  const link = context.metadata.relationships.find(({ child, parent }) => child === table && parent !== table);
  if (!link) return undefined;
  return {
    table: link.parent,
    right: rightOnParent[right],
    row: (row) => context.store.get(link.parent, String(row[link.column])),
  };
}
