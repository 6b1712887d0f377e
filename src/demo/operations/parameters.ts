import type { Context } from '../context.ts';
import { badQuery, noSuchRow } from '../query/refusals.ts';
import type { Principal } from '../security/rights.ts';
import { Fault } from '../store.ts';
import type { OperationCall } from './operation.ts';

/** A row that a parameter names. */
export interface Reference {
  readonly table: string;
  readonly id: string;
}

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * The row that an entity parameter names: `{"@odata.id":"accounts(…)"}`, relative or absolute, or the entity itself with its key and type. An
 * unknown entity set reads like a missing row (github.com/ryanmichaeljames/dataverse-mcp, live, 8/2026). Throws 404 or 400.
 */
export function entityParameter(context: Context, { parameters }: OperationCall, name: string): Reference {
  const value = parameters[name];
  if (typeof value !== 'object' || value === null) throw badQuery(`The parameter '${name}' is missing or no entity.`);
  const entity = value as Readonly<Record<string, unknown>>;
  const reference =
    typeof entity['@odata.id'] === 'string' ? byAddress(context, entity['@odata.id']) : byKey(context, entity);
  if (reference && context.store.get(reference.table, reference.id)) return reference;
  const table = reference && context.metadata.tables[reference.table];
  throw noSuchRow(
    table ?? { displayName: '', logicalName: String(entity['@odata.type'] ?? 'entity') },
    reference?.id ?? '',
  );
}

function byAddress(context: Context, address: string): Reference | undefined {
  const [, entitySet, key] = /([A-Za-z_0-9]+)\(([^)]*)\)\/?$/.exec(address) ?? [];
  const table = Object.values(context.metadata.tables).find((one) => one.entitySet === entitySet);
  const id = guid.exec(key ?? '')?.[0].toLowerCase();
  if (id === undefined) throw badQuery(`The address '${address}' does not name a row.`);
  return table && { table: table.logicalName, id };
}

function byKey(context: Context, entity: Readonly<Record<string, unknown>>): Reference | undefined {
  const type = typeof entity['@odata.type'] === 'string' ? entity['@odata.type'] : '';
  const table = context.metadata.tables[type.replace(/^#?Microsoft\.Dynamics\.CRM\./, '')];
  if (!table) throw badQuery(`The type '${type}' is not known.`);
  const id = entity[table.primaryId] ?? entity.ownerid;
  if (typeof id !== 'string') throw badQuery(`The entity of type '${type}' has no key.`);
  return { table: table.logicalName, id: id.toLowerCase() };
}

/** The person, team or organization that a parameter names. Throws 400 for anything else. */
export function principalParameter(context: Context, call: OperationCall, name: string): Principal {
  const { table, id } = entityParameter(context, call, name);
  if (table === 'systemuser' || table === 'team' || table === 'organization') return { table, id };
  throw new Fault(400, '0x8004020c', 'Invalid share id.');
}

/** An id parameter. Throws 400. */
export function idParameter({ parameters }: OperationCall, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string' && guid.test(value)) return value.toLowerCase();
  throw badQuery(`The parameter '${name}' is missing or no id.`);
}

/** A text parameter. Throws 400. */
export function textParameter({ parameters }: OperationCall, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  throw badQuery(`The parameter '${name}' is missing or no text.`);
}

/** A table by its logical name. Throws QueryBuilderNoEntity (observed live: github.com/ryanmichaeljames/dataverse-mcp, 8/2026). */
export function tableParameter(context: Context, call: OperationCall, name: string): string {
  const table = textParameter(call, name);
  if (context.metadata.tables[table]) return table;
  const message = `The entity with a name = '${table}' with namemapping = 'Logical' was not found in the MetadataCache.`;
  throw new Fault(400, '0x80041102', message);
}
