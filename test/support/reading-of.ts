import { DataverseError, readAll, type Send, type Table } from '#dataverse';
import type { CompleteReading } from '../../src/cache/readings.ts';
import { syncTables } from '../../src/cache/sync-tables.ts';

/** Reads an organisation as the cache does, table by table, without keeping anything: what the caller may not read is null. */
export async function readingOf(send: Send, origin: string): Promise<CompleteReading> {
  const found = new Map<string, readonly unknown[] | null>();
  const rowsOf = async <T extends Table>(table: T) => (found.get(table.name) ?? null) as never;
  for (const { table, filter, after } of syncTables) {
    const condition = filter ? await filter(rowsOf) : '';
    const isLost = after && found.get(after.name) === null;
    const rows = condition === null ? [] : await readAll(send, origin, table, { filter: condition }).catch(unreadable);
    found.set(table.name, isLost ? null : rows);
  }
  return { rows: (table) => (found.get(table.name) ?? null) as never };
}

function unreadable(thrown: unknown): null {
  if (thrown instanceof DataverseError) return null;
  throw thrown;
}
