import type { Problem } from '#engine';
import type { CursorRecord, Database, TableReading } from './database.ts';
import type { SyncRecord, TableProgress } from './records.ts';

/** A reading broken off longer ago than this starts again: its first pages would be too old for its last ones. */
const resumableFor = 60 * 60 * 1000;

/** Makes the record of a new reading, or takes up the one that a dead worker or a lost connection left behind. */
export async function beginSync(
  database: Database,
  environment: string,
  tables: readonly string[],
): Promise<SyncRecord> {
  const { cursors, packs, syncs } = database;
  return await database.transaction('rw', cursors, packs, syncs, async () => {
    const last = await syncs.get(environment);
    if (last && isResumable(last, tables)) {
      const again: SyncRecord = { ...last, state: 'running', finishedOn: null, waitingUntil: null, problem: null };
      await syncs.put(again);
      return again;
    }
    await dropReadings(database, environment);
    const generation = Math.max(Date.now(), 1 + (last?.generation ?? 0));
    for (const table of tables) await setReading(database, environment, table, fresh(generation));
    const sync: SyncRecord = {
      environment,
      generation,
      state: 'running',
      tables: Object.fromEntries(tables.map((table): [string, TableProgress] => [table, { state: 'waiting' }])),
      startedOn: new Date().toISOString(),
      finishedOn: null,
      waitingUntil: null,
      problem: null,
    };
    await syncs.put(sync);
    return sync;
  });
}

/** A reading of a table before its first page. */
export function fresh(generation: number): TableReading {
  return { generation, next: null, pages: 0, rows: 0, done: false, problem: null };
}

/** Hands readers the finished generation and drops the packs of earlier ones. */
export async function switchReaders(database: Database, sync: SyncRecord): Promise<void> {
  const { cursors, packs, syncs } = database;
  await database.transaction('rw', cursors, packs, syncs, async () => {
    for (const cursor of await cursorsOf(database, sync.environment)) {
      if (cursor.reading?.generation !== sync.generation) continue;
      await cursors.put({ ...cursor, reading: null, current: cursor.reading });
      await dropPacks(database, cursor, (generation) => generation < sync.generation);
    }
    await syncs.update(sync.environment, {
      state: 'complete',
      finishedOn: new Date().toISOString(),
      waitingUntil: null,
    });
  });
}

/** Ends a reading that did not finish. A cancelled one leaves nothing behind; a failed one can be taken up again. */
export async function endSync(database: Database, sync: SyncRecord, problem: Problem): Promise<void> {
  const { cursors, packs, syncs } = database;
  const isCancelled = problem.kind === 'cancelled';
  const isGivenUp = isCancelled || problem.kind === 'storage-full';
  // Packs go first and alone: where there is no room left, only deleting still works.
  if (isGivenUp) await dropPacksOf(database, sync);
  await database.transaction('rw', cursors, packs, syncs, async () => {
    const isOurs = (await syncs.get(sync.environment))?.generation === sync.generation;
    if (!isOurs) return;
    if (isGivenUp) await dropReadings(database, sync.environment);
    const end = { finishedOn: new Date().toISOString(), waitingUntil: null };
    await syncs.update(
      sync.environment,
      isCancelled ? { ...end, state: 'cancelled' } : { ...end, state: 'failed', problem },
    );
  });
}

async function dropPacksOf(database: Database, { environment, generation, tables }: SyncRecord): Promise<void> {
  for (const table of Object.keys(tables)) {
    await dropPacks(database, { environment, table }, (of) => of === generation);
  }
}

/** The cursors of an environment. */
export function cursorsOf(database: Database, environment: string): Promise<CursorRecord[]> {
  return database.cursors.where('environment').equals(environment).toArray();
}

/** Starts the reading of one table over, dropping what it had. */
export async function restartReading(
  database: Database,
  environment: string,
  table: string,
  generation: number,
): Promise<void> {
  await database.transaction('rw', database.cursors, database.packs, async () => {
    await dropPacks(database, { environment, table }, (of) => of === generation);
    await setReading(database, environment, table, fresh(generation));
  });
}

function isResumable(last: SyncRecord, tables: readonly string[]): boolean {
  if (last.state !== 'running' && last.state !== 'failed') return false;
  if (last.problem?.kind === 'storage-full') return false;
  if (Date.now() - Date.parse(last.startedOn) > resumableFor) return false;
  return tables.length === Object.keys(last.tables).length && tables.every((table) => table in last.tables);
}

async function setReading(
  database: Database,
  environment: string,
  table: string,
  reading: TableReading,
): Promise<void> {
  const cursor = await database.cursors.get([environment, table]);
  await database.cursors.put({ environment, table, current: cursor?.current ?? null, reading });
}

async function dropReadings(database: Database, environment: string): Promise<void> {
  for (const cursor of await cursorsOf(database, environment)) {
    await dropPacks(database, cursor, (generation) => generation !== cursor.current?.generation);
    await database.cursors.put({ ...cursor, reading: null });
  }
}

async function dropPacks(
  database: Database,
  of: { environment: string; table: string },
  isOld: (generation: number) => boolean,
): Promise<void> {
  const from = [of.environment, of.table, 0, 0];
  const to = [of.environment, of.table, Number.POSITIVE_INFINITY, 0];
  const keys = (await database.packs.where('[environment+table+generation+page]').between(from, to).primaryKeys()) as [
    string,
    string,
    number,
    number,
  ][];
  await database.packs.bulkDelete(keys.filter((key) => isOld(key[2])));
}
