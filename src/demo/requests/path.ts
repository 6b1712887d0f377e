import type { Table } from '../metadata.ts';
import { decoded } from '../query/decode.ts';
import { badQuery, noSuchProperty, noSuchRow, noSuchSegment } from '../query/refusals.ts';
import { nameAndArguments, splitOutside } from '../query/split.ts';
import type { Session } from '../session.ts';
import { tableOfSet } from '../session.ts';
import { Fault, type Row } from '../store.ts';

/** One segment of a path: `msdyn_aimodels(…)`. `args` is what stands in its parentheses, null without. */
export interface Segment {
  readonly name: string;
  readonly args: string | null;
}

/** How a row was addressed: by id, or by the values of an alternate key. */
export type Key = { readonly id: string } | { readonly values: Readonly<Record<string, unknown>> };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Splits a percent-encoded path after the service root into segments. */
export function segmentsOf(path: string): Segment[] {
  return splitOutside(decoded(path), '/').map((text) => {
    const segment = nameAndArguments(text);
    if (!segment) throw noSuchSegment(text);
    return segment;
  });
}

/** Reads the key of an addressed row: an id, `table…id=…`, or a documented alternate key. */
export function keyOf(table: Table, args: string): Key {
  const text = args.trim();
  if (guid.test(text)) return { id: text.toLowerCase() };
  const values = Object.fromEntries(splitOutside(text, ',').map((pair) => keyPart(table, pair)));
  const columns = Object.keys(values);
  const [only] = columns;
  if (columns.length === 1 && only === table.primaryId) return { id: String(values[only]) };
  const known = table.keys.some(
    (key) => key.length === columns.length && key.every((column) => columns.includes(column)),
  );
  if (!known) throw badQuery(`The specified key properties are not an alternate key of '${table.logicalName}'.`);
  return { values };
}

function keyPart(table: Table, pair: string): [string, unknown] {
  const equals = pair.indexOf('=');
  const column = pair.slice(0, Math.max(equals, 0)).trim();
  if (equals < 0)
    throw new Fault(
      400,
      '0x80060888',
      `Bad key value '${pair}' for '${table.entitySet}': a GUID or a key is expected.`,
    );
  if (!(column in table.columns)) throw noSuchProperty(column, table.logicalName);
  return [column, keyValue(pair.slice(equals + 1).trim())];
}

function keyValue(text: string): unknown {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (guid.test(text)) return text.toLowerCase();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The row of that key, whoever asks; undefined when there is none. */
export function rowByKey(session: Session, table: Table, key: Key): Row | undefined {
  if ('id' in key) return session.store.get(table.logicalName, key.id);
  const [[column, value] = ['', undefined], ...rest] = Object.entries(key.values);
  const same = session.store.where(table.logicalName, column, value);
  return same.find((row) => rest.every(([name, wanted]) => row[name] === wanted));
}

/** The id of an addressed row that must exist. Throws 404. */
export function idByKey(session: Session, table: Table, key: Key): string {
  const row = rowByKey(session, table, key);
  if (row) return String(row[table.primaryId]);
  throw noSuchRow(table, 'id' in key ? key.id : JSON.stringify(key.values));
}

/**
 * The row that an address names: `/accounts(…)`, `accounts(…)` or absolute with the service root, as `@odata.bind` and `@odata.id` carry it.
 * Throws 400 when it is no such address and 404 when there is no such row.
 */
export function rowAddressed(session: Session, address: string): { table: Table; id: string } {
  const path = address.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/?(api\/data\/v\d+\.\d+\/)?/i, '');
  const [segment, ...rest] = segmentsOf(path);
  if (!segment || segment.args === null || rest.length > 0)
    throw badQuery(`The address '${address}' does not name a row.`);
  const table = tableOfSet(session, segment.name);
  return { table, id: idByKey(session, table, keyOf(table, segment.args)) };
}
