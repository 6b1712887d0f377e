import type { Row } from './store.ts';

/** The rows of one table, with an index per column that somebody asked about. */
export class TableRows {
  readonly #rows = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<unknown, Map<string, Row>>>();

  rows(): Iterable<Row> {
    return this.#rows.values();
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** The rows whose column equals the value, oldest first; an unset column equals null. */
  where(column: string, value: unknown): readonly Row[] {
    let index = this.#indexes.get(column);
    if (!index) {
      index = new Map();
      this.#indexes.set(column, index);
      for (const [id, row] of this.#rows) enter(index, column, id, row);
    }
    return [...(index.get(value ?? null)?.values() ?? [])];
  }

  /** Sets or, with `undefined`, removes a row. */
  put(id: string, row: Row | undefined): void {
    const before = this.#rows.get(id);
    if (row) this.#rows.set(id, row);
    else this.#rows.delete(id);
    for (const [column, index] of this.#indexes) {
      if (before) index.get(before[column] ?? null)?.delete(id);
      if (row) enter(index, column, id, row);
    }
  }
}

function enter(index: Map<unknown, Map<string, Row>>, column: string, id: string, row: Row): void {
  const value = row[column] ?? null;
  const same = index.get(value);
  if (same) same.set(id, row);
  else index.set(value, new Map([[id, row]]));
}
