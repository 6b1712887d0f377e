import { describe, expect, it } from 'vitest';
import { decode } from '#diagnosis';
import { compare, type Expected, readLines } from './support.ts';

/** A text somebody met, read by us before the decoder read it, and which collecting it came from. */
interface Collected extends Expected {
  id: string;
  batch: number;
  text: string;
  source: string;
  noted: string;
}

const collected = readLines<Collected>('test/fixtures/errors/collected-errors.jsonl');
const batches = [...Map.groupBy(collected, ({ batch }) => batch)];

describe('texts that were collected after the decoder was written', () => {
  it.each(batches)('batch %d is told as well as promised', (_, texts) => {
    const judged = texts.map(({ id, text, batch, source, noted, ...expected }) => ({
      id,
      ...compare(decode(text), expected),
    }));
    const sum = (key: 'wanted' | 'found' | 'given' | 'right') => judged.reduce((total, each) => total + each[key], 0);
    const wrong = judged.filter(({ differences }) => differences.length > 0);
    const why = wrong.map(({ id, differences }) => `${id}: ${differences.join('; ')}`).join('\n');
    expect(judged.filter(({ kindRight }) => kindRight).length / judged.length, why).toBeGreaterThanOrEqual(0.95);
    // A batch may hold texts without any id, name or code.
    expect(sum('found'), why).toBeGreaterThanOrEqual(0.9 * sum('wanted'));
    expect(sum('right'), why).toBeGreaterThanOrEqual(0.99 * sum('given'));
  });

  it('all have their source, the month it was noted, and a text of their own', () => {
    expect(collected.filter(({ source, noted }) => !source || !/^20\d\d-\d\d$/.test(noted))).toEqual([]);
    expect(new Set(collected.map(({ text }) => text)).size).toBe(collected.length);
  });

  it('tell of nobody: no e-mail address but those of sample companies', () => {
    const addresses = collected.flatMap(({ text }) => text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? []);
    expect(addresses.filter((address) => !/@contoso\.com$/i.test(address))).toEqual([]);
  });
});
