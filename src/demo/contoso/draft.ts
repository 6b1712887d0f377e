import type { Row } from '../store.ts';
import { type IdKind, idOf } from './ids.ts';
import type { ContosoOptions } from './options.ts';
import { type Random, randomFrom } from './random.ts';

/** Contoso as far as it is written. Columns without a value are left out. */
export interface Draft {
  readonly options: ContosoOptions;
  readonly random: Random;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Adds a row and gives it back. */
  add(table: string, row: Record<string, unknown>): Row;
  /** The next free id of a kind; the first thousand are for rows with a story. */
  newId(kind: IdKind): string;
  /** The only row of a table with that value in that column; throws when there is none. */
  find(table: string, column: string, value: unknown): Row;
}

/** An empty Contoso. */
export function newDraft(options: ContosoOptions): Draft {
  const rows: Record<string, Row[]> = {};
  const last = new Map<IdKind, number>();
  return {
    options,
    random: randomFrom(options.seed),
    rows,
    add(table, row) {
      const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
      const list = rows[table] ?? [];
      list.push(kept);
      rows[table] = list;
      return kept;
    },
    newId(kind) {
      const number = (last.get(kind) ?? 0x1000) + 1;
      last.set(kind, number);
      return idOf(kind, number);
    },
    find(table, column, value) {
      const found = rows[table]?.find((row) => row[column] === value);
      if (!found) throw new Error(`Contoso has no ${table} with ${column} ${String(value)}`);
      return found;
    },
  };
}
