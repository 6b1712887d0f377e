import { DataverseError, type Row, readPages, type Send, type Table } from '#dataverse';
import type { Problem } from '#engine';
import type { Database, TableReading } from './database.ts';
import { packRows } from './pack.ts';
import { countPages, rowsOfReading } from './readings.ts';
import type { SyncRecord, TableProgress } from './records.ts';
import { storing } from './storage-full.ts';
import { restartReading } from './sync-state.ts';
import type { TableSync } from './sync-tables.ts';

/** Where a table is read from and put. */
export interface TableReader {
  database: Database;
  sync: SyncRecord;
  send: Send;
  origin: string;
  pageSize: number;
  signal: AbortSignal;
}

/**
 * Reads what is left of a table, keeping each page together with the link to the next. A table that may not be read is noted as such.
 * Throws `DataverseError` for what concerns the environment as a whole.
 */
export async function readTable(reader: TableReader, how: TableSync): Promise<void> {
  const { table, filter, otherwise, after } = how;
  const reading = await intactReading(reader, table.name);
  if (reading.done) return;
  const blocked = after ? (await latestReading(reader, after.name))?.problem : null;
  if (blocked) return void (await keep(reader, table, reading, { problem: blocked }));
  const condition = filter ? await filter((other) => rowsSoFar(reader, other)) : '';
  if (condition === null) return void (await keep(reader, table, reading, { rows: [], next: null }));
  try {
    await readOn(reader, table, condition, reading);
  } catch (thrown) {
    const problem = thrown instanceof DataverseError ? thrown.problem : null;
    const isLinkGone =
      reading.next !== null && problem?.kind === 'server' && problem.status >= 400 && problem.status < 500;
    if (isLinkGone) {
      await restartReading(reader.database, reader.sync.environment, table.name, reader.sync.generation);
      return await readTable(reader, how);
    }
    if (!problem || !concernsTable(problem)) throw thrown;
    if (otherwise) return await readTable(reader, { table, filter: otherwise, ...(after ? { after } : {}) });
    await keep(reader, table, await readingOf(reader, table.name), { problem });
  }
}

async function readOn(reader: TableReader, table: Table, filter: string, start: TableReading): Promise<void> {
  const { send, origin, pageSize, signal } = reader;
  let reading = start;
  for await (const page of readPages(send, origin, table, { filter, from: start.next, pageSize, signal })) {
    reading = await keep(reader, table, reading, page);
    signal.throwIfAborted();
  }
}

/** What a page brought, or why there is none. */
type Found = { rows: readonly Row[]; next: string | null } | { problem: Problem };

/** Keeps a page, its cursor and the progress in one transaction; refuses when another reading has taken over meanwhile. */
async function keep(
  { database, sync }: TableReader,
  table: Table,
  before: TableReading,
  found: Found,
): Promise<TableReading> {
  const { cursors, packs, syncs } = database;
  const { environment, generation } = sync;
  const reading = readingWith(before, found);
  await storing(() =>
    database.transaction('rw', cursors, packs, syncs, async () => {
      const cursor = await cursors.get([environment, table.name]);
      if (cursor?.reading?.generation !== generation || cursor.reading.pages !== before.pages)
        throw new DataverseError({ kind: 'cancelled' });
      if ('rows' in found) {
        const columns = packRows(table, found.rows);
        await packs.put({
          environment,
          table: table.name,
          generation,
          page: before.pages,
          rows: found.rows.length,
          columns,
        });
      }
      await cursors.put({ ...cursor, reading });
      await syncs
        .where('environment')
        .equals(environment)
        .modify((record) => {
          record.tables = { ...record.tables, [table.name]: progressOf(reading) };
        });
    }),
  );
  return reading;
}

function readingWith(before: TableReading, found: Found): TableReading {
  if ('problem' in found) return { ...before, next: null, done: true, problem: found.problem };
  const { rows, next } = found;
  return { ...before, next, pages: before.pages + 1, rows: before.rows + rows.length, done: next === null };
}

function progressOf({ rows, done, problem }: TableReading): TableProgress {
  if (problem) return { state: 'unreadable', problem };
  return { state: done ? 'done' : 'reading', rows };
}

/** Whether a problem is about one table only, so that the others can still be read. */
function concernsTable(problem: Problem): boolean {
  if (problem.kind === 'server') return problem.status >= 400 && problem.status < 500;
  return ['missing-privilege', 'no-access', 'not-found', 'no-such-table'].includes(problem.kind);
}

/** The reading under way; one that lacks a page it had starts over. */
async function intactReading(reader: TableReader, table: string): Promise<TableReading> {
  const { database, sync } = reader;
  const reading = await readingOf(reader, table);
  if ((await countPages(database, sync.environment, table, reading.generation)) === reading.pages) return reading;
  await restartReading(database, sync.environment, table, sync.generation);
  return await readingOf(reader, table);
}

async function readingOf(reader: TableReader, table: string): Promise<TableReading> {
  const reading = (await reader.database.cursors.get([reader.sync.environment, table]))?.reading;
  if (reading?.generation !== reader.sync.generation) throw new DataverseError({ kind: 'cancelled' });
  return reading;
}

/** This reading's part of a table where it is among the tables read, else the complete one. */
async function latestReading(reader: TableReader, table: string): Promise<TableReading | null> {
  const cursor = await reader.database.cursors.get([reader.sync.environment, table]);
  return cursor?.reading?.generation === reader.sync.generation ? cursor.reading : (cursor?.current ?? null);
}

async function rowsSoFar<T extends Table>(reader: TableReader, table: T): Promise<readonly Row<T>[] | null> {
  const reading = await latestReading(reader, table.name);
  return reading && !reading.problem
    ? await rowsOfReading(reader.database, reader.sync.environment, table, reading)
    : null;
}
