import type { Metadata } from './metadata.ts';
import type { Change } from './storage.ts';
import type { Row, Store } from './store.ts';
import { TableRows } from './table-rows.ts';

interface Step {
  readonly table: string;
  readonly id: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly version: number;
}

/** The sample rows of an organisation by table name: where every organisation starts. */
export type StartRows = Readonly<Record<string, readonly Row[]>>;

/** The rows in memory: indexed, versioned, and able to take changes back. */
export class MemoryStore implements Store {
  readonly #tables = new Map<string, TableRows>();
  readonly #steps: Step[] = [];
  readonly #deleted = new Map<string, { id: string; version: number }[]>();
  readonly #metadata: Metadata;
  #version = 1_000_000;

  constructor(metadata: Metadata, start: StartRows) {
    this.#metadata = metadata;
    for (const [table, rows] of Object.entries(start)) {
      for (const row of rows) this.#put(table, this.#idOf(table, row), { ...row, versionnumber: this.#nextVersion() });
    }
  }

  /** The version of the latest change. */
  get version(): number {
    return this.#version;
  }

  rows(table: string): Iterable<Row> {
    return this.#tables.get(table)?.rows() ?? [];
  }

  get(table: string, id: string): Row | undefined {
    return this.#tables.get(table)?.get(id);
  }

  where(table: string, column: string, value: unknown): readonly Row[] {
    return this.#tables.get(table)?.where(column, value) ?? [];
  }

  insert(table: string, row: Record<string, unknown>): Row {
    const id = this.#idOf(table, row);
    if (this.get(table, id)) throw new Error(`${table} already has a row ${id}`);
    return this.#change(table, id, { ...row, versionnumber: this.#nextVersion() });
  }

  update(table: string, id: string, changes: Record<string, unknown>): Row {
    const before = this.get(table, id);
    if (!before) throw new Error(`${table} has no row ${id}`);
    return this.#change(table, id, { ...before, ...changes, versionnumber: this.#nextVersion() });
  }

  remove(table: string, id: string): void {
    const before = this.get(table, id);
    if (!before) return;
    this.#steps.push({ table, id, before, after: undefined, version: this.#nextVersion() });
    this.#put(table, id, undefined);
  }

  transaction<T>(work: () => T): T {
    const mark = this.#steps.length;
    try {
      return work();
    } catch (error) {
      this.#takeBack(mark);
      throw error;
    }
  }

  /** What changed since the last `settle`, oldest first. */
  pending(): readonly Change[] {
    return this.#steps.map(({ table, id, after, version }) => ({ table, id, row: after ?? null, version }));
  }

  /** Makes the pending changes final (`keep`) or undoes them all (`undo`). */
  settle(how: 'keep' | 'undo'): void {
    if (how === 'undo') this.#takeBack(0);
    for (const { table, id, after, version } of this.#steps.splice(0)) if (!after) this.#bury(table, id, version);
  }

  /** The ids of rows of a table that were deleted after that version. */
  deletedSince(table: string, version: number): readonly string[] {
    const graves = this.#deleted.get(table) ?? [];
    return graves.filter((grave) => grave.version > version && !this.get(table, grave.id)).map(({ id }) => id);
  }

  /** Applies changes that were committed in an earlier life. */
  replay(changes: readonly Change[]): void {
    for (const { table, id, row, version } of changes) {
      this.#put(table, id, row ?? undefined);
      if (!row) this.#bury(table, id, version);
      this.#version = Math.max(this.#version, version);
    }
  }

  #bury(table: string, id: string, version: number): void {
    const graves = this.#deleted.get(table);
    if (graves) graves.push({ id, version });
    else this.#deleted.set(table, [{ id, version }]);
  }

  #change(table: string, id: string, after: Row): Row {
    this.#steps.push({ table, id, before: this.get(table, id), after, version: this.#version });
    this.#put(table, id, after);
    return after;
  }

  #takeBack(mark: number): void {
    for (const { table, id, before } of this.#steps.splice(mark).reverse()) this.#put(table, id, before);
  }

  #put(table: string, id: string, row: Row | undefined): void {
    let rows = this.#tables.get(table);
    if (!rows) {
      rows = new TableRows();
      this.#tables.set(table, rows);
    }
    rows.put(id, row);
  }

  #nextVersion(): number {
    this.#version += 1;
    return this.#version;
  }

  #idOf(table: string, row: Row): string {
    const primaryId = this.#metadata.tables[table]?.primaryId;
    const id = primaryId === undefined ? undefined : row[primaryId];
    if (typeof id !== 'string') throw new Error(`A row of ${table} needs its id in ${primaryId ?? 'a known table'}`);
    return id;
  }
}
