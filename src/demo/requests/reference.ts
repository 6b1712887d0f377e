import type { Collection, Table } from '../metadata.ts';
import { relatedRow, relatedRows } from '../query/paths.ts';
import { badQuery, noSuchMethod, noSuchRow } from '../query/refusals.ts';
import { associate, disassociate } from '../security/association.ts';
import { type Session, tableNamed } from '../session.ts';
import type { Row } from '../store.ts';
import { type ApiAnswer, type ApiRequest, badPayload, empty, json, jsonBody } from './exchange.ts';
import { idByKey, keyOf, rowAddressed, type Segment } from './path.ts';
import { readPayload } from './payload.ts';
import { applyPayload } from './write.ts';

/** The row that a navigation starts from. */
export interface Start {
  readonly table: Table;
  readonly id: string;
}

/** `…/property/$ref`: lists, adds, sets or removes references (learn.microsoft.com, "Associate and disassociate table rows", 2024). */
export function reference(session: Session, request: ApiRequest, from: Start, segment: Segment): ApiAnswer {
  const collection = from.table.collections[segment.name];
  if (!collection) return singleReference(session, request, from, segment);
  if (request.method === 'GET') return references(session, from, collection);
  if (request.method === 'POST') add(session, from, segment.name, collection, target(session, request, from));
  else if (request.method === 'DELETE')
    drop(session, from, segment.name, collection, dropped(session, request, collection, segment));
  else throw noSuchMethod(`${session.base}${request.path}`);
  return empty(204);
}

function singleReference(session: Session, request: ApiRequest, from: Start, { name }: Segment): ApiAnswer {
  const navigation = from.table.navigation[name];
  if (!navigation) throw badQuery(`'${name}' is not a navigation property of '${from.table.logicalName}'.`);
  if (request.method === 'GET') {
    const related = relatedRow(session, from.table, navigation, rowOf(session, from));
    if (!related) return empty(204);
    const id = String(related.row[related.table.primaryId]);
    return json({
      '@odata.context': `${session.base}$metadata#$ref`,
      '@odata.id': `${session.base}${related.table.entitySet}(${id})`,
    });
  }
  if (request.method !== 'PUT' && request.method !== 'DELETE') throw noSuchMethod(`${session.base}${request.path}`);
  const to = request.method === 'PUT' ? addressIn(request, from) : null;
  applyPayload(session, from.table, from.id, readPayload(session, from.table, { [`${name}@odata.bind`]: to }));
  return empty(204);
}

function references(session: Session, from: Start, collection: Collection): ApiAnswer {
  const { entitySet, primaryId } = tableNamed(session, collection.table);
  const value = relatedRows(session, collection, from.id).map((row) => ({
    '@odata.id': `${session.base}${entitySet}(${String(row[primaryId])})`,
  }));
  return json({ '@odata.context': `${session.base}$metadata#Collection($ref)`, value });
}

function add(session: Session, from: Start, property: string, collection: Collection, to: Start): void {
  if (to.table.logicalName !== collection.table) {
    throw badPayload(from.table.entitySet, `A row of '${to.table.entitySet}' cannot be added to '${property}'.`);
  }
  if (collection.via) associate(session, property, ...ends(from, to));
  else setBack(session, collection, to, from);
}

function drop(session: Session, from: Start, property: string, collection: Collection, to: Start): void {
  if (collection.via) disassociate(session, property, ...ends(from, to));
  else setBack(session, collection, to, null);
}

/** The two ids of a many-to-many pair in the order in which security takes them: the person or team first, then the role or the member. */
function ends(from: Start, to: Start): [left: string, right: string] {
  const leftFirst = ['systemuser', 'team', 'role', 'privilege'];
  const rank = ({ table }: Start) => leftFirst.indexOf(table.logicalName);
  return rank(from) <= rank(to) ? [from.id, to.id] : [to.id, from.id];
}

/** A one-to-many collection lives in the child's lookup. */
function setBack(session: Session, collection: Collection, child: Start, parent: Start | null): void {
  const name = Object.entries(child.table.navigation).find(([, { column }]) => column === collection.column)?.[0] ?? '';
  const address = parent && `${parent.table.entitySet}(${parent.id})`;
  applyPayload(session, child.table, child.id, readPayload(session, child.table, { [`${name}@odata.bind`]: address }));
}

function target(session: Session, request: ApiRequest, from: Start): Start {
  return rowAddressed(session, addressIn(request, from));
}

function addressIn(request: ApiRequest, from: Start): string {
  const address = jsonBody(request, from.table.entitySet)['@odata.id'];
  if (typeof address !== 'string') throw badPayload(from.table.entitySet, 'The body needs an "@odata.id".');
  return address;
}

/** `DELETE …/property(id)/$ref` or `DELETE …/property/$ref?$id=address`. */
function dropped(session: Session, request: ApiRequest, collection: Collection, segment: Segment): Start {
  const table = tableNamed(session, collection.table);
  if (segment.args !== null) return { table, id: idByKey(session, table, keyOf(table, segment.args)) };
  const address = new URLSearchParams(request.search).get('$id');
  if (address === null) throw badQuery('Say which reference to remove: property(id)/$ref or $ref?$id=address.');
  return rowAddressed(session, address);
}

function rowOf(session: Session, { table, id }: Start): Row {
  const row = session.store.get(table.logicalName, id);
  if (!row) throw noSuchRow(table, id);
  return row;
}
