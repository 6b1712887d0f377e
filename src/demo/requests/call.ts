import { operations } from '../operations/operations.ts';
import { decodedQuery } from '../query/decode.ts';
import { badQuery, noSuchMethod, noSuchSegment } from '../query/refusals.ts';
import { splitOutside } from '../query/split.ts';
import type { Session } from '../session.ts';
import { type ApiAnswer, type ApiRequest, empty, json, jsonBody } from './exchange.ts';
import type { Segment } from './path.ts';
import type { Start } from './reference.ts';

const namespace = 'Microsoft.Dynamics.CRM.';

/** Whether a segment can only be a bound operation. */
export function isBoundName(segment: Segment): boolean {
  return segment.name.startsWith(namespace);
}

/** Whether an unbound operation has that name. */
export function isOperation(segment: Segment): boolean {
  return operations.some(({ name, boundTo }) => name === segment.name && boundTo === null);
}

/** Calls a function or an action; a wrong method answers 404 like the Web API. */
export function call(session: Session, request: ApiRequest, segment: Segment, bound: Start | null): ApiAnswer {
  const name = bound ? segment.name.slice(namespace.length) : segment.name;
  const operation = operations.find(
    (one) =>
      one.name === name && (bound ? (one.boundTo?.includes(bound.table.logicalName) ?? false) : one.boundTo === null),
  );
  if (!operation) throw noSuchSegment(segment.name);
  if (request.method !== (operation.kind === 'function' ? 'GET' : 'POST'))
    throw noSuchMethod(`${session.base}${request.path}`);
  const parameters =
    operation.kind === 'function' ? functionParameters(segment, request.search) : jsonBody(request, name);
  const answer = operation.run(session, {
    bound: bound && { table: bound.table.logicalName, id: bound.id },
    parameters,
  });
  if (answer.body === null) return empty(answer.status);
  const context = { '@odata.context': `${session.base}$metadata#${namespace}${name}Response` };
  return json({ ...context, ...answer.body }, answer.status);
}

/** Function parameters: values in the parentheses, or `@alias` with its value in the query. */
function functionParameters(segment: Segment, search: string): Record<string, unknown> {
  const aliases = aliasesIn(search);
  const parameters: Record<string, unknown> = {};
  for (const pair of splitOutside(segment.args ?? '', ',')) {
    const equals = pair.indexOf('=');
    if (equals < 0) throw badQuery(`'${pair}' is not a parameter of '${segment.name}'.`);
    const value = pair.slice(equals + 1).trim();
    const given = value.startsWith('@') ? aliases.get(value) : value;
    if (given === undefined) throw badQuery(`The parameter alias '${value}' has no value in the query.`);
    parameters[pair.slice(0, equals).trim()] = parameterValue(given);
  }
  return parameters;
}

function aliasesIn(search: string): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const part of search.replace(/^\?/, '').split('&')) {
    const [name = '', ...value] = part.split('=');
    const alias = decodedQuery(name);
    if (alias.startsWith('@')) aliases.set(alias, decodedQuery(value.join('=')).trim());
  }
  return aliases;
}

/** A literal as a value: text, number, truth, null, id, the member of an enum, or JSON (in either kind of quotes, as Dataverse takes it). */
function parameterValue(text: string): unknown {
  if (/^'.*'$/s.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const member = /^[\w.]+'(.*)'$/s.exec(text)?.[1];
  if (member !== undefined) return member;
  if (/^[{[]/.test(text)) return jsonValue(text);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text.includes('"') ? text : text.replaceAll("'", '"'));
  } catch {
    throw badQuery(`'${text}' is not valid JSON.`);
  }
}
