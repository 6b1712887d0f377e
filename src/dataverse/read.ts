import { annotations, apiUrl, readRequest } from './api.ts';
import { DataverseError, incompleteAnswer } from './dataverse-error.ts';
import { isSignIn, problemOfAnswer, problemOfSending } from './problem-of.ts';
import type { Send } from './send.ts';
import type { Row, Table } from './tables/define-table.ts';
import { parseRow, UnexpectedShape } from './tables/parse-row.ts';
import { selectOf } from './tables/query.ts';

/** One page of rows, and the address of the next one or null. */
export interface Page<T extends Table> {
  rows: Row<T>[];
  next: string | null;
}

export interface ReadOptions {
  /** An OData condition, see `anyOf`. */
  filter?: string;
  /** An OData order. */
  order?: string;
  /** Rows per page, at most Dataverse's 5,000. */
  pageSize?: number;
  /** A next link to continue from, exactly as it was given. */
  from?: string | null;
  signal?: AbortSignal | undefined;
}

/** Reads a table page by page, following next links as they are given. Throws `DataverseError`. */
export async function* readPages<T extends Table>(
  send: Send,
  origin: string,
  table: T,
  options: ReadOptions = {},
): AsyncGenerator<Page<T>, void, void> {
  const prefer = [`odata.maxpagesize=${options.pageSize ?? 5000}`, annotations];
  let url: string | null = options.from ?? firstAddress(origin, table, options);
  while (url !== null) {
    const body = await readJson(send, origin, readRequest(url, prefer, options.signal));
    if (!Array.isArray(body.value)) throw incompleteAnswer(table.name);
    const rows = body.value.map((json) => parse(table, json));
    url = nextLink(body['@odata.nextLink'], origin);
    yield { rows, next: url };
  }
}

/** Reads all rows that match. Throws `DataverseError`. */
export async function readAll<T extends Table>(
  send: Send,
  origin: string,
  table: T,
  options: ReadOptions = {},
): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for await (const page of readPages(send, origin, table, options)) rows.push(...page.rows);
  return rows;
}

/** Reads one row. Throws `DataverseError`, with `not-found` when there is none. */
export async function readRow<T extends Table>(
  send: Send,
  origin: string,
  table: T,
  id: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Row<T>> {
  const url = apiUrl(origin, `${table.entitySet}(${id})?$select=${selectOf(table)}`);
  return parse(table, await readJson(send, origin, readRequest(url, [annotations], signal)));
}

/** Sends a request and reads the JSON object it is answered with. Throws `DataverseError`; an answer that breaks off is `server`. */
export async function readJson(
  send: Send,
  origin: string,
  request: Request,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await send(request);
    if (!response.ok || isSignIn(response)) throw new DataverseError(await problemOfAnswer(response, origin));
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) throw incompleteAnswer('the Web API');
    return body as Record<string, unknown>;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw incompleteAnswer('the Web API');
    throw new DataverseError(problemOfSending(thrown, request, origin));
  }
}

function parse<T extends Table>(table: T, json: unknown): Row<T> {
  try {
    return parseRow(table, json);
  } catch (thrown) {
    if (!(thrown instanceof UnexpectedShape)) throw thrown;
    throw new DataverseError({ kind: 'server', status: 200, code: null, message: thrown.message });
  }
}

function firstAddress(origin: string, table: Table, { filter, order }: ReadOptions): string {
  const matching = filter ? `&$filter=${encodeURIComponent(filter)}` : '';
  const query = `$select=${selectOf(table)}${matching}${order ? `&$orderby=${encodeURIComponent(order)}` : ''}`;
  return apiUrl(origin, `${table.entitySet}?${query}`);
}

/** A next link is followed as it is, but never to another server. */
function nextLink(link: unknown, origin: string): string | null {
  if (typeof link !== 'string') return null;
  if (!URL.canParse(link) || new URL(link).origin !== origin) throw incompleteAnswer('a next page');
  return link;
}
