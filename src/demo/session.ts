import type { Context } from './context.ts';
import type { MemoryStore } from './memory-store.ts';
import type { Table } from './metadata.ts';
import { noSuchSegment } from './query/refusals.ts';
import { canRead, demandPrivilege } from './security/demand.ts';
import type { Row } from './store.ts';

/** One HTTP request's view of the organisation. */
export interface Session extends Context {
  readonly store: MemoryStore;
  /** The service root that the request used, with a final slash: `https://…/api/data/v9.2/`. */
  readonly base: string;
  /** Whether the caller may read a row of the table; decided once per table and change of the organisation. */
  readable(table: string): (row: Row) => boolean;
}

/** Opens the session of one request. */
export function openSession(context: Context & { store: MemoryStore }, base: string): Session {
  const readers = new Map<string, { version: number; may: (row: Row) => boolean }>();
  return {
    ...context,
    base,
    readable(table) {
      const { version } = context.store;
      const known = readers.get(table);
      if (known?.version === version) return known.may;
      const may = canRead(context, table);
      readers.set(table, { version, may });
      return may;
    },
  };
}

/** The table of that logical name; throws when the metadata has none, which would be a fault of our own. */
export function tableNamed(session: Pick<Session, 'metadata'>, logicalName: string): Table {
  const table = session.metadata.tables[logicalName];
  if (!table) throw new Error(`The demo organisation has no table ${logicalName}`);
  return table;
}

/** The table of that name, whose rows the caller wants to see along the way. Throws 403 without its read privilege. */
export function tableToRead(session: Session, logicalName: string): Table {
  demandPrivilege(session, 'Read', logicalName);
  return tableNamed(session, logicalName);
}

/** The table behind an entity set's name, which is case-sensitive. Throws 404 like the Web API. */
export function tableOfSet(session: Pick<Session, 'metadata'>, entitySet: string): Table {
  const table = Object.values(session.metadata.tables).find((one) => one.entitySet === entitySet);
  if (!table) throw noSuchSegment(entitySet);
  return table;
}
