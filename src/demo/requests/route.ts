import type { Table } from '../metadata.ts';
import { queryOptions } from '../query/options.ts';
import { relatedRow, relatedRows } from '../query/paths.ts';
import { noSuchMethod, noSuchProperty, noSuchSegment } from '../query/refusals.ts';
import { demandAccess, demandPrivilege } from '../security/demand.ts';
import { type Session, tableOfSet, tableToRead } from '../session.ts';
import type { Row } from '../store.ts';
import { call, isBoundName, isOperation } from './call.ts';
import { entityDefinitions, relationshipDefinitions } from './definitions.ts';
import { changes } from './delta.ts';
import { type ApiAnswer, type ApiRequest, empty, json } from './exchange.ts';
import { count, list } from './list.ts';
import { idByKey, keyOf, type Segment, segmentsOf } from './path.ts';
import { preferencesOf } from './preferences.ts';
import { reference, type Start } from './reference.ts';
import { retrieve } from './retrieve.ts';
import { create, remove, update } from './write.ts';

/** Answers one request to the Web API, except `$batch`. Throws a Fault where Dataverse refuses. */
export function route(session: Session, request: ApiRequest): ApiAnswer {
  const [first, ...rest] = segmentsOf(request.path);
  if (!first || first.name === '') return serviceDocument(session, request);
  if (first.name === 'EntityDefinitions')
    return readOnly(request, session, () => entityDefinitions(session, request, first, rest));
  if (first.name === 'RelationshipDefinitions')
    return readOnly(request, session, () => relationshipDefinitions(session, first));
  if (isOperation(first) && rest.length === 0) return call(session, request, first, null);
  const table = tableOfSet(session, first.name);
  return first.args === null ? onSet(session, request, table, rest) : onRow(session, request, table, first.args, rest);
}

function onSet(session: Session, request: ApiRequest, table: Table, rest: readonly Segment[]): ApiAnswer {
  const [next] = rest;
  if (next && (next.name !== '$count' || rest.length > 1)) throw noSuchSegment(next.name);
  if (request.method === 'POST' && !next) return create(session, request, table, undefined);
  if (request.method !== 'GET') throw noSuchMethod(`${session.base}${request.path}`);
  demandPrivilege(session, 'Read', table.logicalName);
  const rows = () => [...session.store.rows(table.logicalName)].filter(session.readable(table.logicalName));
  const tracked =
    preferencesOf(request.headers.get('Prefer')).trackChanges || queryOptions(request.search).deltatoken !== undefined;
  if (next) return tracked ? changeCount(session, request, table) : count(session, request, table, rows());
  return tracked ? changes(session, request, table) : list(session, request, table, rows());
}

function changeCount(session: Session, request: ApiRequest, table: Table): ApiAnswer {
  const { body } = changes(session, request, table);
  const value = typeof body === 'object' && body !== null ? body.value : [];
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: String(Array.isArray(value) ? value.length : 0),
  };
}

function onRow(session: Session, request: ApiRequest, table: Table, args: string, rest: readonly Segment[]): ApiAnswer {
  const key = keyOf(table, args);
  const [next, ...more] = rest;
  if (!next && request.method === 'PATCH') return update(session, request, table, key);
  const id = idByKey(session, table, key);
  if (!next && request.method === 'GET') return retrieve(session, request, table, id);
  if (!next && request.method === 'DELETE') return remove(session, request, table, key, id);
  if (!next) throw noSuchMethod(`${session.base}${request.path}`);
  if (isBoundName(next) && more.length === 0) return call(session, request, next, { table, id });
  if (more[0]?.name === '$ref' && more.length === 1) return reference(session, request, { table, id }, next);
  if (request.method !== 'GET') throw noSuchMethod(`${session.base}${request.path}`);
  demandAccess(session, ['Read'], table.logicalName, id);
  return navigate(session, request, { table, id }, next, more);
}

/** `…/property`, `…/collection/$count`: what a navigation property leads to. */
function navigate(
  session: Session,
  request: ApiRequest,
  { table, id }: Start,
  segment: Segment,
  more: readonly Segment[],
): ApiAnswer {
  const row: Row = session.store.get(table.logicalName, id) ?? {};
  const collection = table.collections[segment.name];
  if (collection && segment.args === null) {
    const target = tableToRead(session, collection.table);
    const rows = relatedRows(session, collection, id);
    if (more[0]?.name === '$count' && more.length === 1) return count(session, request, target, rows);
    if (more.length === 0) return list(session, request, target, rows);
  }
  const navigation = table.navigation[segment.name];
  if (!navigation || segment.args !== null || more.length > 0)
    throw collection ? noSuchSegment(segment.name) : noSuchProperty(segment.name, table.logicalName);
  const related = relatedRow(session, table, navigation, row);
  return related ? retrieve(session, request, related.table, String(related.row[related.table.primaryId])) : empty(204);
}

function readOnly(request: ApiRequest, session: Session, answer: () => ApiAnswer): ApiAnswer {
  if (request.method !== 'GET') throw noSuchMethod(`${session.base}${request.path}`);
  return answer();
}

function serviceDocument(session: Session, request: ApiRequest): ApiAnswer {
  if (request.method !== 'GET') throw noSuchMethod(`${session.base}${request.path}`);
  const value = Object.values(session.metadata.tables).map(({ entitySet }) => ({
    name: entitySet,
    kind: 'EntitySet',
    url: entitySet,
  }));
  return json({ '@odata.context': `${session.base}$metadata`, value });
}
