import type { Navigation, Table } from '../metadata.ts';
import { badQuery } from '../query/refusals.ts';
import { isLookup, type Kind, kindOfColumn } from '../query/values.ts';
import type { Session } from '../session.ts';
import { badPayload } from './exchange.ts';
import { rowAddressed } from './path.ts';

/** A lookup that a body sets (`to`) or empties (`null`). */
export interface Link {
  readonly column: string;
  readonly to: { readonly table: string; readonly id: string } | null;
}

/** What a body says about a row: plain columns, lookups, and the owner apart because setting it is an assignment. */
export interface Payload {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly links: readonly Link[];
  readonly owner: { readonly table: 'systemuser' | 'team'; readonly id: string } | undefined;
}

/** Columns that the platform keeps itself; a value sent for one is ignored. */
const platformColumns = [
  'createdon',
  'createdby',
  'modifiedon',
  'modifiedby',
  'versionnumber',
  'owninguser',
  'owningteam',
];

/** Reads the body of a create or update. Throws 400 for a property that the table does not have or a value of the wrong type. */
export function readPayload(session: Session, table: Table, body: Readonly<Record<string, unknown>>): Payload {
  const columns: Record<string, unknown> = {};
  const links: Link[] = [];
  let owner: Payload['owner'];
  for (const [name, value] of Object.entries(body)) {
    const bound = /^(\w+)@odata\.bind$/.exec(name)?.[1];
    if (bound === undefined && name.includes('@')) continue;
    const link = linkOf(session, table, name, bound, value);
    if (!link) {
      if (!platformColumns.includes(name)) columns[name] = checked(table, name, value);
    } else if (link.column === 'ownerid') owner = ownerOf(table, link);
    else if (!platformColumns.includes(link.column)) links.push(link);
  }
  return { columns, links, owner };
}

function linkOf(
  session: Session,
  table: Table,
  name: string,
  bound: string | undefined,
  value: unknown,
): Link | undefined {
  const navigation = table.navigation[bound ?? name];
  if (bound === undefined) {
    if (!navigation || (name in table.columns && !isLookup(table, name))) return undefined;
    if (value === null) return { column: navigation.column, to: null };
    throw badPayload(table.entitySet, `Deep insert into '${name}' is not supported.`);
  }
  if (!navigation) throw undeclared(table, bound);
  if (value === null) return { column: navigation.column, to: null };
  return { column: navigation.column, to: targetOf(session, table, bound, navigation, value) };
}

function targetOf(
  session: Session,
  table: Table,
  property: string,
  navigation: Navigation,
  value: unknown,
): { table: string; id: string } {
  if (typeof value !== 'string')
    throw badPayload(table.entitySet, `The value of '${property}@odata.bind' must be an address.`);
  const target = rowAddressed(session, value);
  if (!navigation.targets.includes(target.table.logicalName)) {
    throw badPayload(table.entitySet, `A row of '${target.table.entitySet}' cannot be bound to '${property}'.`);
  }
  return { table: target.table.logicalName, id: target.id };
}

/** Text: learn.microsoft.com, "Troubleshoot Dataverse Web API client errors" (6/2024). */
function undeclared(table: Table, property: string) {
  return badPayload(
    table.entitySet,
    `An undeclared property '${property}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
  );
}

function ownerOf(table: Table, { to }: Link): Payload['owner'] {
  if (to?.table === 'systemuser' || to?.table === 'team') return { table: to.table, id: to.id };
  throw badPayload(table.entitySet, 'A row must have an owner.');
}

function checked(table: Table, column: string, value: unknown): unknown {
  if (/^_\w+_value$/.test(column) || (column in table.columns && isLookup(table, column))) {
    throw badQuery(
      'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
    );
  }
  if (!(column in table.columns)) {
    throw badPayload(
      table.entitySet,
      `The property '${column}' does not exist on type 'Microsoft.Dynamics.CRM.${table.logicalName}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  const kind = kindOfColumn(table, column);
  if (value !== null && !fits(kind, value)) {
    throw badPayload(
      table.entitySet,
      `Cannot convert the literal '${String(value)}' of '${column}' to the expected type '${table.columns[column]}'.`,
    );
  }
  return kind === 'guid' && typeof value === 'string' ? value.toLowerCase() : value;
}

function fits(kind: Kind, value: unknown): boolean {
  if (kind === 'string') return typeof value === 'string';
  if (kind === 'number') return typeof value === 'number';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'guid') return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value);
  return kind !== 'date' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}
