import type { Column } from './columns.ts';
import { propertyOf } from './columns.ts';
import type { Row, Table } from './define-table.ts';

const formatted = '@OData.Community.Display.V1.FormattedValue';
const lookupTable = '@Microsoft.Dynamics.CRM.lookuplogicalname';

/** Dataverse's own type codes of whoever rows are shared with; the same in every environment. */
const principalCodes: Readonly<Record<string, string>> = { 8: 'systemuser', 9: 'team', 1019: 'organization' };

/** An answer is not shaped as the table's description says; names the table and the column, never the value. */
export class UnexpectedShape extends Error {
  constructor(table: string, column: string) {
    super(`An answer about ${table} has no usable ${column}.`);
    this.name = 'UnexpectedShape';
  }
}

/** Reads one row of an answer. Throws `UnexpectedShape` when a column holds something else than it should. */
export function parseRow<T extends Table>(table: T, json: unknown): Row<T> {
  if (typeof json !== 'object' || json === null) throw new UnexpectedShape(table.name, table.id);
  const properties = json as Readonly<Record<string, unknown>>;
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const value = read(column, properties);
    if (value === undefined) throw new UnexpectedShape(table.name, column.physical);
    row[name] = value;
  }
  return row as Row<T>;
}

/** What a managed property says; undefined when it is none. */
function managedValue(property: unknown): boolean | undefined {
  if (typeof property !== 'object' || property === null || !('Value' in property)) return undefined;
  return typeof property.Value === 'boolean' ? property.Value : undefined;
}

/** The value, null when there is none, undefined when it is not what the column may hold. */
function read(column: Column, properties: Readonly<Record<string, unknown>>): unknown {
  const property = propertyOf(column);
  const value = properties[property] ?? null;
  switch (column.kind) {
    case 'guid':
      return typeof value === 'string' ? value.toLowerCase() : undefined;
    case 'lookup':
      return value === null || typeof value === 'string' ? (value?.toLowerCase() ?? null) : undefined;
    case 'text':
      return value === null || typeof value === 'string' ? value : undefined;
    case 'excerpt':
      if (value === null) return null;
      return typeof value === 'string' ? column.excerpt(value) : undefined;
    case 'integer':
      return value === null || typeof value === 'number' ? value : undefined;
    case 'flag':
      return value === null || typeof value === 'boolean' ? value : undefined;
    case 'managed-flag':
      return value === null ? null : managedValue(value);
    case 'table-name':
      if (value === null || typeof value === 'string') return principalCodes[value ?? ''] ?? value;
      return typeof value === 'number' ? (principalCodes[value] ?? String(value)) : undefined;
    case 'owner':
      if (typeof value !== 'string') return undefined;
      return {
        type: properties[property + lookupTable] === 'team' ? 'team' : 'person',
        id: value.toLowerCase(),
        name: typeof properties[property + formatted] === 'string' ? properties[property + formatted] : '',
      };
  }
}
