import type { Table } from '../metadata.ts';
import { queryOptions } from '../query/options.ts';
import { badQuery } from '../query/refusals.ts';
import { compileShape, contextOf } from '../query/shape.ts';
import { held } from '../security/privileges.ts';
import { notEnoughPrivilege } from '../security/refusals.ts';
import type { Session } from '../session.ts';
import { Fault } from '../store.ts';
import { type ApiAnswer, type ApiRequest, json } from './exchange.ts';
import { styleOf } from './list.ts';
import { preferencesOf } from './preferences.ts';

/**
 * Change tracking: all rows with a delta link on `Prefer: odata.track-changes`, and what changed since on `$deltatoken`
 * (learn.microsoft.com, "Use change tracking to synchronize data with external systems", 2024). Only where the table has it on, and for
 * callers who may read the whole table.
 */
export function changes(session: Session, request: ApiRequest, table: Table): ApiAnswer {
  const options = queryOptions(request.search);
  if (!table.changeTracking) {
    throw new Fault(400, '0x80060888', `Change tracking is not enabled for the entity '${table.logicalName}'.`);
  }
  if (
    options.filter !== undefined ||
    options.orderby.length > 0 ||
    options.expand.length > 0 ||
    options.top !== undefined
  ) {
    throw badQuery('Change tracking does not go with $filter, $orderby, $expand or $top.');
  }
  demandWholeTable(session, table);
  const preferences = preferencesOf(request.headers.get('Prefer'));
  const shape = compileShape(session, table, options, styleOf(request, preferences));
  const since = options.deltatoken === undefined ? undefined : versionIn(options.deltatoken);
  const rows = [...session.store.rows(table.logicalName)];
  const changed = since === undefined ? rows : rows.filter((row) => Number(row.versionnumber) > since);
  const context = `${session.base}$metadata#${table.entitySet}`;
  const deleted = session.store.deletedSince(table.logicalName, since ?? Number.POSITIVE_INFINITY).map((id) => ({
    '@odata.context': `${context}/$deletedEntity`,
    id,
    reason: 'deleted',
  }));
  const body = {
    '@odata.context': `${context}${contextOf(options)}${since === undefined ? '' : '/$delta'}`,
    '@odata.deltaLink': `${session.base}${request.path}?${[...otherOptions(request), `$deltatoken=${token(session)}`].join('&')}`,
    value: [...changed.map(shape), ...deleted],
  };
  return json(body, 200, preferences.trackChanges ? { 'Preference-Applied': 'odata.track-changes' } : {});
}

function demandWholeTable(session: Session, { logicalName }: Table): void {
  const reading = held(session, { table: 'systemuser', id: session.caller }, 'Read', logicalName);
  if (!reading.some(({ depth }) => depth === 'Global')) throw notEnoughPrivilege();
}

/** `version!date time`, as Dataverse writes it. */
function token(session: Session): string {
  const [date = '', time = ''] = session.now().toISOString().split('T');
  const [year, month, day] = date.split('-');
  return encodeURIComponent(`${session.store.version}!${month}/${day}/${year} ${time.slice(0, 8)}`).replaceAll(
    '!',
    '%21',
  );
}

function versionIn(text: string): number {
  const version = /^(\d+)!/.exec(text)?.[1];
  if (version === undefined) throw badQuery('The delta token is malformed.');
  return Number(version);
}

function otherOptions(request: ApiRequest): string[] {
  return request.search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('$deltatoken='));
}
