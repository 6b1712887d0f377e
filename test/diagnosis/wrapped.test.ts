import { describe, expect, it } from 'vitest';
import { decode, publicPart } from '#diagnosis';
import { readLines, samples } from './support.ts';

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** What mail, browsers, logs and flows do to a text on its way to whoever is asked about it. */
const ways: readonly (readonly [way: string, wrap: (text: string) => string])[] = [
  ['JSON', (text) => JSON.stringify({ message: text })],
  ['JSON in JSON', (text) => JSON.stringify({ body: JSON.stringify({ error: { message: text } }) })],
  ['the outputs of a flow', (text) => JSON.stringify({ statusCode: 403, body: { message: text } }, null, 2)],
  ['HTML', (text) => `<p>${escaped(text)}</p>`],
  ['HTML, escaped twice', (text) => escaped(escaped(text))],
  ['lines of 72 characters', (text) => text.replace(/([^\n]{1,72}) /g, '$1\n')],
  ['quoted mail', (text) => text.replace(/^/gm, '> ')],
  ['a line of a log', (text) => `2026-11-24T04:15:00Z ERROR [worker-3] ${text}`],
  ['typographic quotes', (text) => text.replace(/'([^']*)'/g, '‘$1’').replace(/"([^"]*)"/g, '“$1”')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['tabs', (text) => text.replaceAll(' ', '\t')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
];

const collected = readLines<{ id: string; text: string }>('test/fixtures/errors/collected-errors.jsonl');
const texts = [...samples(), ...collected];

describe('a text says the same', () => {
  it.each(ways)('in %s', (_, wrap) => {
    const other = texts.filter(({ text }) => {
      return JSON.stringify(publicPart(decode(wrap(text)))) !== JSON.stringify(publicPart(decode(text)));
    });
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('in capitals, but for the case of names', () => {
    const lower = (text: string) => JSON.stringify(publicPart(decode(text))).toLowerCase();
    const other = texts.filter(({ text }) => lower(text.toUpperCase()) !== lower(text));
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});
