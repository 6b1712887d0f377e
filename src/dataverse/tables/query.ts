import { propertyOf } from './columns.ts';
import type { ColumnName, Table } from './define-table.ts';

/** How many values one condition may list, so that an address stays far below Dataverse's 32 KB. */
export const valuesPerFilter = 100;

/** `$select` of every column a table describes. */
export function selectOf(table: Table): string {
  return Object.values(table.columns).map(propertyOf).join(',');
}

/** A condition that a column holds one of these values (at most `valuesPerFilter` of them unless the address is known to be short). */
export function anyOf<T extends Table>(table: T, column: ColumnName<T>, values: readonly (string | number)[]): string {
  return values.map((value) => equals(table, column, value)).join(' or ');
}

function equals(table: Table, name: string, value: string | number): string {
  const column = table.columns[name];
  if (!column) throw new Error(`${table.name} has no column ${name}`);
  const quoted = column.kind === 'text' || column.kind === 'table-name';
  return `${propertyOf(column)} eq ${quoted ? `'${String(value).replaceAll("'", "''")}'` : value}`;
}

/** The values in portions that fit one condition each. */
export function portions<V>(values: readonly V[], size = valuesPerFilter): V[][] {
  const parts: V[][] = [];
  for (let start = 0; start < values.length; start += size) parts.push(values.slice(start, start + size));
  return parts;
}
