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
  const packs = await packsOf(database, environment, table.name, reading.generation).toArray();
  return packs.flatMap((pack) => unpackRows(table, pack.columns, pack.rows));
}

/** How many pages of a generation of a table are kept. */
export function countPages(
  database: Database,
  environment: string,
  table: string,
  generation: number,
): Promise<number> {
  return packsOf(database, environment, table, generation).count();
}

function packsOf({ packs }: Database, environment: string, table: string, generation: number) {
  const from = [environment, table, generation, 0];
  const to = [environment, table, generation, Number.POSITIVE_INFINITY];
  return packs.where('[environment+table+generation+page]').between(from, to);
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
