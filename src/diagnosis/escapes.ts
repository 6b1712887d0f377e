import { entities } from './characters.ts';

/** What begins at a place of a text: the code of one character, and where the next begins. */
export interface Read {
  code: number;
  next: number;
}

const escapes = new Map([...'"\'/_*<>[]()#.-'].map((sign) => [sign, sign] as const))
  .set('n', '\n')
  .set('r', '\n')
  .set('t', ' ');
const tagNames =
  'a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul';
const tag = new RegExp(`^</?(?:${tagNames})(?:[\\s/][^<>]*)?>`, 'i');

/** Reads the escape, entity or tag that begins at a place, into `read`; without one, the character itself. Never looks back, nor twice. */
export function readAt(text: string, at: number, read: Read): void {
  read.code = text.charCodeAt(at);
  read.next = at + 1;
  if (read.code === 0x5c) readBackslashes(text, at, read);
  else if (read.code === 0x26) readEntity(text, at, read);
  else if (read.code === 0x25) readPercent(text, at, read);
  else if (read.code === 0x3c) readTag(text, at, read);
  else if (read.code === 0x2a) readAsterisks(text, at, read);
}

/** JSON in a string of JSON doubles its backslashes, Markdown has its own: a run of them before a sign is one escape. */
function readBackslashes(text: string, at: number, read: Read): void {
  let end = at + 1;
  while (text.charCodeAt(end) === 0x5c) end += 1;
  const letter = text[end] ?? '';
  if (letter === '*') {
    readAsterisks(text, end, read);
    return;
  }
  const hex = letter === 'u' ? hexOf(text, end + 1, 4) : undefined;
  const code = hex ?? escapes.get(letter)?.charCodeAt(0);
  read.code = code ?? 0x5c;
  read.next = end + (hex !== undefined ? 5 : code !== undefined ? 1 : 0);
}

function readEntity(text: string, at: number, read: Read): void {
  let start = at + 1;
  while (text.startsWith('amp;', start)) start += 4;
  const end = text.slice(start, start + 9).indexOf(';');
  const name = end < 0 ? '' : text.slice(start, start + end).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const found = name.startsWith('#') ? code : entities.get(name);
  const known = found !== undefined && found > 0 && found < 0x10000;
  read.code = known ? found : 0x26;
  read.next = known ? start + end + 1 : start;
}

function readPercent(text: string, at: number, read: Read): void {
  const code = hexOf(text, at + 1, 2);
  if (code === undefined || code > 0x7e || (code < 0x20 && code !== 0x0a && code !== 0x0d)) return;
  read.code = code;
  read.next = at + 3;
}

/** A tag of HTML is white space; other angle brackets are placeholders or XML that says something. */
function readTag(text: string, at: number, read: Read): void {
  const second = text.indexOf('<', at + 1);
  const reach = Math.min(at + 300, second < 0 ? text.length : second);
  const found = tag.exec(text.slice(at, reach));
  if (!found) return;
  read.code = 0x20;
  read.next = at + found[0].length;
}

/** Two asterisks are bold type; more are something blacked out, which is as good as left out. */
function readAsterisks(text: string, at: number, read: Read): void {
  let end = at + 1;
  for (let next = starFrom(text, end); next >= 0; next = starFrom(text, end)) end = next + 1;
  if (end === at + 2) read.code = 0;
  if (end > at + 2) read.code = 0x2026;
  read.next = end;
}

/** Where the asterisk stands that begins here, escaped or not; -1 when something else does. */
function starFrom(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 0x5c) next += 1;
  return text.charCodeAt(next) === 0x2a ? next : -1;
}

function hexOf(text: string, at: number, digits: number): number | undefined {
  const found = text.slice(at, at + digits);
  return found.length === digits && /^[0-9a-f]+$/i.test(found) ? Number.parseInt(found, 16) : undefined;
}
