import { type Row, type Table, tableNamed } from '#dataverse';
import type { CursorRecord, Database, TableReading } from './database.ts';
import { unpackRows } from './pack.ts';

/** All rows of one reading of a table. */
export async function rowsOfReading<T extends Table>(
  database: Database,
  environment: string,
  table: T,
  reading: TableReading,
): Promise<Row<T>[]> {
  const from = [environment, table.name, reading.generation, 0];
  const to = [environment, table.name, reading.generation, Number.POSITIVE_INFINITY];
  const packs = await database.packs.where('[environment+table+generation+page]').between(from, to).toArray();
  return packs.flatMap((pack) => unpackRows(table, pack.columns, pack.rows));
}

/** What readers see of an environment: per table its rows, or null when it could not be read. */
export interface CompleteReading {
  /** Null when the table could not be read or is not part of any reading. */
  rows<T extends Table>(table: T): readonly Row<T>[] | null;
}

/** The newest complete reading of every table; null while there is none. */
export async function completeReading(
  database: Database,
  cursors: readonly CursorRecord[],
): Promise<CompleteReading | null> {
  const complete = cursors.filter((cursor) => cursor.current !== null);
  if (complete.length === 0) return null;
  const byTable = new Map<string, readonly Row[]>();
  for (const { environment, table, current } of complete) {
    if (current && !current.problem)
      byTable.set(table, await rowsOfReading(database, environment, tableNamed(table), current));
  }
  return { rows: <T extends Table>(table: T) => (byTable.get(table.name) as readonly Row<T>[] | undefined) ?? null };
}
