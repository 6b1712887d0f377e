import type { Table } from '../metadata.ts';
import { compileFilter } from '../query/filter.ts';
import { type QueryOptions, queryOptions } from '../query/options.ts';
import { badQuery } from '../query/refusals.ts';
import { compileShape, contextOf, type Style } from '../query/shape.ts';
import { compileOrder } from '../query/sort.ts';
import type { Session } from '../session.ts';
import type { Row } from '../store.ts';
import { type ApiAnswer, type ApiRequest, json } from './exchange.ts';
import { largestPage, pageStart, skiptokenOf } from './page.ts';
import { type Preferences, preferencesOf } from './preferences.ts';

/** Lists rows of a table: filtered, ordered, page by page. `rows` are those the caller may read. */
export function list(session: Session, request: ApiRequest, table: Table, rows: Iterable<Row>): ApiAnswer {
  const options = queryOptions(request.search);
  const preferences = preferencesOf(request.headers.get('Prefer'));
  const style = styleOf(request, preferences);
  const keep =
    options.filter === undefined ? () => true : compileFilter(session, table, options.filter, options.aliases);
  const order = compileOrder(session, table, options.orderby);
  const shape = compileShape(session, table, options, style);
  const start = options.skiptoken === undefined ? undefined : pageStart(options.skiptoken);

  const found = [...rows].filter(keep);
  const sorted = order.sorted(start ? found.filter((row) => order.after(row, start.after)) : found);
  const size =
    options.top === undefined
      ? Math.min(preferences.maxPageSize ?? largestPage, largestPage)
      : Math.min(options.top, largestPage);
  const page = sorted.slice(0, size);
  const last = page.at(-1);
  const body: Record<string, unknown> = {};
  if (style.control) body['@odata.context'] = `${session.base}$metadata#${table.entitySet}${contextOf(options)}`;
  if (options.count) body['@odata.count'] = Math.min(found.length, largestPage);
  if (style.annotation('Microsoft.Dynamics.CRM.totalrecordcount')) {
    body['@Microsoft.Dynamics.CRM.totalrecordcount'] = options.count ? Math.min(found.length, largestPage) : -1;
    body['@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded'] = options.count && found.length > largestPage;
  }
  body.value = page.map(shape);
  if (last && sorted.length > page.length && options.top === undefined) {
    const token = skiptokenOf({ number: (start?.number ?? 1) + 1, after: order.key(last) });
    body['@odata.nextLink'] = withSkiptoken(session, request, token);
  }
  return json(body, 200, applied(preferences, ['odata.maxpagesize', 'odata.include-annotations']));
}

/** `…/$count`: how many rows there are, at most 5,000 (learn.microsoft.com, "Count number of rows", Dataverse Web API, 2024). */
export function count(session: Session, request: ApiRequest, table: Table, rows: Iterable<Row>): ApiAnswer {
  const options = queryOptions(request.search);
  if (hasShape(options)) throw badQuery('Only $filter may go with /$count.');
  const keep =
    options.filter === undefined ? () => true : compileFilter(session, table, options.filter, options.aliases);
  const number = [...rows].filter(keep).length;
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(Math.min(number, largestPage)) };
}

/** The looks that a request asks for in `Accept` and `Prefer`. */
export function styleOf(request: ApiRequest, preferences: Preferences): Style {
  const bare = /odata\.metadata=none/i.test(request.headers.get('Accept') ?? '');
  return { annotation: preferences.annotation, control: !bare };
}

/** `Preference-Applied` for those preferences that were given. */
export function applied(preferences: Preferences, names: readonly string[]): Record<string, string> {
  const words = names
    .filter((name) => name in preferences.given)
    .map((name) => word(name, preferences.given[name] ?? name));
  return words.length > 0 ? { 'Preference-Applied': words.join(',') } : {};
}

function word(name: string, value: string): string {
  if (value === name) return name;
  return /^\w+$/.test(value) ? `${name}=${value}` : `${name}="${value}"`;
}

function withSkiptoken(session: Session, request: ApiRequest, token: string): string {
  const kept = request.search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('$skiptoken='));
  return `${session.base}${request.path}?${[...kept, `$skiptoken=${token}`].join('&')}`;
}

function hasShape(options: QueryOptions): boolean {
  return (
    options.select !== undefined || options.top !== undefined || options.expand.length > 0 || options.orderby.length > 0
  );
}
