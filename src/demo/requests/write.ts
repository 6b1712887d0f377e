import type { Right } from '../context.ts';
import type { Table } from '../metadata.ts';
import { navigations } from '../query/paths.ts';
import { assign } from '../security/assign.ts';
import { prepareOwner } from '../security/create.ts';
import { demandAccess, demandPrivilege } from '../security/demand.ts';
import { inheritAnew } from '../security/inheritance.ts';
import { demandRootRole } from '../security/new-role.ts';
import type { Session } from '../session.ts';
import { Fault } from '../store.ts';
import { duplicate, holdConditions } from './conditions.ts';
import { type ApiAnswer, type ApiRequest, badPayload, empty, jsonBody } from './exchange.ts';
import { applied } from './list.ts';
import { type Key, rowByKey } from './path.ts';
import { type Link, type Payload, readPayload } from './payload.ts';
import { preferencesOf } from './preferences.ts';
import { removeRow } from './remove.ts';
import { retrieve } from './retrieve.ts';
import { freshColumns, modifiedColumns } from './stamps.ts';

/** Tables whose rows the Create, Update and Delete messages do not take (Dataverse table reference: no such messages listed). */
const notWritable: Readonly<Record<string, readonly ('Create' | 'Update' | 'Delete')[]>> = {
  privilege: ['Create', 'Update', 'Delete'],
  privilegeobjecttypecodes: ['Create', 'Update', 'Delete'],
  roleprivileges: ['Create', 'Update', 'Delete'],
  principalobjectaccess: ['Create', 'Update', 'Delete'],
  teammembership: ['Create', 'Update', 'Delete'],
  systemuserroles: ['Create', 'Update', 'Delete'],
  teamroles: ['Create', 'Update', 'Delete'],
  organization: ['Create', 'Delete'],
  systemuser: ['Delete'],
};

/** Creates a row; 204 with its address, or 201 with its columns on `Prefer: return=representation`. */
export function create(session: Session, request: ApiRequest, table: Table, key: Key | undefined): ApiAnswer {
  refuseUnlessWritable(table, 'Create');
  const name = table.logicalName;
  // "Data operations and access rights", 2/26/2024: creating a row needs Create and Read.
  demandPrivilege(session, 'Create', name);
  demandPrivilege(session, 'Read', name);
  const { columns, links, owner } = readPayload(session, table, jsonBody(request, table.entitySet));
  const addressed = key && ('id' in key ? { [table.primaryId]: key.id } : key.values);
  const given = { ...columns, ...addressed };
  const id = String(given[table.primaryId] ?? session.newId());
  if (session.store.get(name, id)) throw duplicate();
  const owned = owner ? { ownerid: owner.id, owneridtype: owner.table } : {};
  const row = { ...freshColumns(session, table), ...given, ...linked(table, links), ...owned, [table.primaryId]: id };
  session.store.insert(name, prepareOwner(session, name, row));
  demandAccess(session, ['Create'], name, id);
  demandAppend(session, table, id, links);
  inheritAnew(session, name, id);
  return written(session, request, table, id, 201);
}

/** Updates a row; creates it when there is none (upsert) unless `If-Match` says otherwise. */
export function update(session: Session, request: ApiRequest, table: Table, key: Key): ApiAnswer {
  const before = rowByKey(session, table, key);
  const id = before ? String(before[table.primaryId]) : 'id' in key ? key.id : JSON.stringify(key.values);
  holdConditions(request, table, id, before);
  if (!before) return create(session, request, table, key);
  refuseUnlessWritable(table, 'Update');
  const payload = readPayload(session, table, jsonBody(request, table.entitySet));
  applyPayload(session, table, id, payload);
  return written(session, request, table, id, 200);
}

/** Deletes a row and what the documented cascades take with it. */
export function remove(session: Session, request: ApiRequest, table: Table, key: Key, id: string): ApiAnswer {
  refuseUnlessWritable(table, 'Delete');
  holdConditions(request, table, id, rowByKey(session, table, key));
  demandAccess(session, ['Delete'], table.logicalName, id);
  if (table.logicalName === 'role') demandRootRole(session, id);
  removeRow(session, table, id);
  return empty(204);
}

/** Changes a row that is there: columns and lookups need Write, the owner goes through assignment. */
export function applyPayload(
  session: Session,
  table: Table,
  id: string,
  { columns: all, links, owner }: Payload,
): void {
  const name = table.logicalName;
  const { [table.primaryId]: key, ...columns } = all;
  if (key !== undefined && key !== id)
    throw badPayload(table.entitySet, `The key '${table.primaryId}' cannot be changed.`);
  if (Object.keys(columns).length + links.length > 0) {
    demandAccess(session, ['Write'], name, id);
    demandAppend(session, table, id, links);
    session.store.update(name, id, { ...modifiedColumns(session, table), ...columns, ...linked(table, links) });
    if (links.length > 0) inheritAnew(session, name, id);
  }
  if (owner) assign(session, name, id, owner);
}

/** The lookups of a body as columns; a polymorphic one also says which table it points to. */
function linked(table: Table, links: readonly Link[]): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const { column, to } of links) {
    columns[column] = to?.id ?? null;
    const targets = new Set(navigations(table, column).flatMap((navigation) => navigation.targets));
    if (targets.size > 1) columns[`${column}type`] = to?.table ?? null;
  }
  return columns;
}

function written(session: Session, request: ApiRequest, table: Table, id: string, status: 200 | 201): ApiAnswer {
  const address = `${session.base}${table.entitySet}(${id})`;
  const headers = { 'OData-EntityId': address, Location: address };
  const preferences = preferencesOf(request.headers.get('Prefer'));
  if (!preferences.returnRepresentation) return empty(204, headers);
  const plain = new Headers(request.headers);
  plain.delete('If-None-Match');
  const shown = retrieve(session, { ...request, headers: plain }, table, id);
  const all = {
    ...shown.headers,
    ...(status === 201 ? headers : {}),
    ...applied(preferences, ['return', 'odata.include-annotations']),
  };
  return { ...shown, status, headers: all };
}

function refuseUnlessWritable(table: Table, message: 'Create' | 'Update' | 'Delete'): void {
  if (!notWritable[table.logicalName]?.includes(message)) return;
  throw new Fault(
    405,
    '0x80040800',
    `The '${message}' method does not support entities of type '${table.logicalName}'.`,
  );
}

/**
 * Setting a lookup needs Append on the row and AppendTo on the row it points to (learn.microsoft.com, "Data operations and access
 * rights", 2/26/2024, which also asks for Write on the latter; the stock Environment Maker role creates models although it lacks Write on AI Template).
 */
function demandAppend(session: Session, table: Table, id: string, links: readonly Link[]): void {
  const target: readonly Right[] = session.switches.appendToNeedsWrite
    ? ['Read', 'Write', 'AppendTo']
    : ['Read', 'AppendTo'];
  const set = links.flatMap(({ to }) => (to ? [to] : []));
  if (set.length > 0) demandAccess(session, ['Append'], table.logicalName, id);
  for (const to of set) demandAccess(session, target, to.table, to.id);
}
