import { badQuery } from '../query/refusals.ts';
import type { ApiRequest } from './exchange.ts';

/** One part of a multipart body: its headers and what follows the blank line. */
export interface Part {
  readonly headers: Headers;
  readonly body: string;
}

/** The boundary that a content type names. Throws 400 without one. */
export function boundaryOf(contentType: string | null): string {
  const match = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary || !/^multipart\/mixed/i.test(contentType ?? ''))
    throw badQuery('A batch needs the content type multipart/mixed with a boundary.');
  return boundary;
}

/** Splits a multipart body; takes CRLF and LF line ends. */
export function partsOf(body: string, boundary: string): Part[] {
  const [, ...sections] = `\n${body.replaceAll('\r\n', '\n')}`.split(`\n--${boundary}`);
  const parts: Part[] = [];
  for (const section of sections) {
    if (section.startsWith('--')) return parts;
    parts.push(headersAndBody(section.replace(/^[ \t]*\n/, '')));
  }
  throw badQuery(`The batch does not end with its boundary '--${boundary}--'.`);
}

/** Reads a part of the type application/http: request line, headers, blank line, body. */
export function requestIn(part: Part): { method: string; target: string; headers: Headers; body: string } {
  const text = part.body.replace(/^\n+/, '');
  const [line = '', ...rest] = text.split('\n');
  const match = /^([A-Z]+) (\S.*?)(?: HTTP\/1\.1)?\s*$/.exec(line);
  if (!match?.[1] || !match[2]) throw badQuery(`'${line}' is not a request line.`);
  const { headers, body } = headersAndBody(rest.join('\n'));
  return { method: match[1], target: match[2], headers, body: body.trim() };
}

/** The path and query of a batched request: absolute, from the root, or relative to the service root. */
export function locate(target: string): Pick<ApiRequest, 'path' | 'search'> {
  const relative = target.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/?(api\/data\/v\d+\.\d+\/)?/i, '');
  const question = relative.indexOf('?');
  const path = question < 0 ? relative : relative.slice(0, question);
  return { path, search: question < 0 ? '' : relative.slice(question) };
}

function headersAndBody(text: string): Part {
  const headers = new Headers();
  if (text.startsWith('\n')) return { headers, body: text.slice(1) };
  const blank = text.indexOf('\n\n');
  const head = blank < 0 ? text : text.slice(0, blank);
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { headers, body: blank < 0 ? '' : text.slice(blank + 2) };
}
