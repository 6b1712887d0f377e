import { problemOf, type Send, withPatience } from '#dataverse';
import type { Problem } from '#engine';
import { type Cache, databaseOf } from './open-cache.ts';
import type { EnvironmentRecord } from './records.ts';
import { storing } from './storage-full.ts';
import { beginSync, endSync, switchReaders } from './sync-state.ts';
import { readTable } from './sync-table.ts';
import { syncTables } from './sync-tables.ts';

export interface SyncOptions {
  signal: AbortSignal;
  /** Logical names: reads only these tables anew. */
  tables?: readonly string[];
  /** Rows per page; Dataverse gives 5,000 at most. */
  pageSize?: number;
}

/**
 * Reads the tables the engine needs, page by page; readers keep the previous reading until this one is complete. Its course, and
 * what ended it, is in the environment's SyncRecord. Called again after it broke off, it goes on where it was. Throws only where
 * the browser has no room left even for that record: a `DataverseError` with `storage-full`.
 */
export async function syncEnvironment(
  cache: Cache,
  environment: Pick<EnvironmentRecord, 'id' | 'origin'>,
  send: Send,
  { signal, tables, pageSize = 5000 }: SyncOptions,
): Promise<void> {
  const database = databaseOf(cache);
  const wanted = syncTables.filter(({ table }) => !tables || tables.includes(table.name));
  const names = wanted.map(({ table }) => table.name);
  const sync = await storing(() => beginSync(database, environment.id, names));
  const waiting = (until: string | null) => void database.syncs.update(environment.id, { waitingUntil: until });
  const patient = withPatience(send, { waiting });
  try {
    for (const table of wanted) {
      signal.throwIfAborted();
      await readTable({ database, sync, send: patient, origin: environment.origin, pageSize, signal }, table);
    }
    await storing(() => switchReaders(database, sync));
  } catch (thrown) {
    const problem: Problem = signal.aborted ? { kind: 'cancelled' } : problemOf(thrown);
    await storing(() => endSync(database, sync, problem));
  }
}
