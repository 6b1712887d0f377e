import type { Table } from '../metadata.ts';
import { queryOptions } from '../query/options.ts';
import { badQuery, noSuchRow } from '../query/refusals.ts';
import { compileShape, contextOf, etagOf } from '../query/shape.ts';
import { demandAccess } from '../security/demand.ts';
import type { Session } from '../session.ts';
import { type ApiAnswer, type ApiRequest, empty, json } from './exchange.ts';
import { applied, styleOf } from './list.ts';
import { preferencesOf } from './preferences.ts';

/** Retrieves one row. Throws 403 where the caller may not read it, 404 where it is not there. */
export function retrieve(session: Session, request: ApiRequest, table: Table, id: string): ApiAnswer {
  const row = session.store.get(table.logicalName, id);
  if (!row) throw noSuchRow(table, id);
  demandAccess(session, ['Read'], table.logicalName, id);
  const options = queryOptions(request.search);
  if (
    options.filter !== undefined ||
    options.orderby.length > 0 ||
    options.top !== undefined ||
    options.skiptoken !== undefined
  ) {
    throw badQuery('A single row takes only $select and $expand.');
  }
  const preferences = preferencesOf(request.headers.get('Prefer'));
  const style = styleOf(request, preferences);
  const shape = compileShape(session, table, options, style);
  if (request.headers.get('If-None-Match') === etagOf(row) && options.expand.length === 0)
    return empty(304, { ETag: etagOf(row) });
  const body: Record<string, unknown> = style.control
    ? { '@odata.context': `${session.base}$metadata#${table.entitySet}${contextOf(options)}/$entity` }
    : {};
  return json(Object.assign(body, shape(row)), 200, {
    ...applied(preferences, ['odata.include-annotations']),
    ETag: etagOf(row),
  });
}
