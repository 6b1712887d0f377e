import type { Table } from '../metadata.ts';

/** How a value compares: by the column's attribute type or the literal's Edm type. */
export type Kind = 'string' | 'guid' | 'number' | 'boolean' | 'date' | 'null' | 'any';

const kindOfType: Readonly<Record<string, Kind>> = {
  String: 'string',
  Memo: 'string',
  EntityName: 'string',
  Uniqueidentifier: 'guid',
  Lookup: 'guid',
  Owner: 'guid',
  Integer: 'number',
  BigInt: 'number',
  Picklist: 'number',
  State: 'number',
  Status: 'number',
  Decimal: 'number',
  Double: 'number',
  Money: 'number',
  Boolean: 'boolean',
  DateTime: 'date',
};

/** How values of a column compare; `any` where no source knows its type. */
export function kindOfColumn(table: Table, column: string): Kind {
  return kindOfType[table.columns[column] ?? ''] ?? 'any';
}

/** Whether a column holds a reference: it appears as `_column_value`. */
export function isLookup(table: Table, column: string): boolean {
  return table.columns[column] === 'Lookup' || table.columns[column] === 'Owner';
}

/** The Edm type's kind, for a literal. */
export function kindOfEdm(edm: string): Kind {
  if (edm === 'null') return 'null';
  if (edm === 'Edm.String') return 'string';
  if (edm === 'Edm.Guid') return 'guid';
  if (edm === 'Edm.Boolean') return 'boolean';
  return edm.startsWith('Edm.Date') ? 'date' : 'number';
}

/** Brings a value into the form in which its kind compares: texts and ids without case (Dataverse's collation), dates as instants. */
export function comparable(kind: Kind, value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (kind === 'date') return Date.parse(String(value));
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

/** −1, 0 or 1; nulls come first, as in SQL Server. */
export function order(left: string | number | boolean | null, right: string | number | boolean | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
