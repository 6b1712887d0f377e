import type { Column, Row, Table } from '#dataverse';

/** Whole numbers within 32 bits; `nulls` are the positions without one. */
interface Integers {
  as: 'integers';
  numbers: Int32Array;
  nulls: Uint32Array;
}

/** Values that repeat: each once, and per row which one. */
interface Dictionary {
  as: 'dictionary';
  values: readonly unknown[];
  codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Values as they are. */
interface List {
  as: 'list';
  values: readonly unknown[];
}

export type PackedColumn = Integers | Dictionary | List;
export type PackedColumns = Readonly<Record<string, PackedColumn>>;

/** Turns rows into columns: numbers become typed arrays, values that repeat are kept once. */
export function packRows<T extends Table>(table: T, rows: readonly Row<T>[]): PackedColumns {
  const packed: Record<string, PackedColumn> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    packed[name] = packColumn(
      column,
      rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]),
    );
  }
  return packed;
}

/** Turns columns back into the rows they were made from. */
export function unpackRows<T extends Table>(table: T, packed: PackedColumns, count: number): Row<T>[] {
  const columns = Object.keys(table.columns).map((name) => [name, unpackColumn(packed[name])] as const);
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, unknown> = {};
    for (const [name, valueAt] of columns) row[name] = valueAt(index);
    return row as Row<T>;
  });
}

function packColumn(column: Column, values: readonly unknown[]): PackedColumn {
  if (column.kind === 'integer' && values.every(fitsInteger)) return packIntegers(values);
  return packDictionary(values) ?? { as: 'list', values };
}

function fitsInteger(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && (value | 0) === value);
}

function packIntegers(values: readonly (number | null)[]): Integers {
  const nulls = values.flatMap((value, index) => (value === null ? [index] : []));
  return { as: 'integers', numbers: Int32Array.from(values, (value) => value ?? 0), nulls: Uint32Array.from(nulls) };
}

/** Null when so few values repeat that a plain list is smaller. */
function packDictionary(values: readonly unknown[]): Dictionary | null {
  const codeOf = new Map<unknown, number>();
  const distinct: unknown[] = [];
  const codes: number[] = [];
  for (const value of values) {
    // Owners are small objects: the same owner is the same text.
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    let code = codeOf.get(key);
    if (code === undefined) {
      code = distinct.push(value) - 1;
      codeOf.set(key, code);
    }
    codes.push(code);
  }
  if (distinct.length * 2 > values.length) return null;
  const Codes = distinct.length <= 0x100 ? Uint8Array : distinct.length <= 0x10000 ? Uint16Array : Uint32Array;
  return { as: 'dictionary', values: distinct, codes: Codes.from(codes) };
}

function unpackColumn(packed: PackedColumn | undefined): (index: number) => unknown {
  if (!packed) throw new Error('A pack lacks a column of its table.');
  if (packed.as === 'list') return (index) => packed.values[index];
  if (packed.as === 'dictionary') return (index) => packed.values[packed.codes[index] ?? 0];
  const nulls = new Set(packed.nulls);
  return (index) => (nulls.has(index) ? null : packed.numbers[index]);
}
