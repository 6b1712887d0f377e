import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type decode, publicPart } from '#diagnosis';

/** What a careful reader finds in a text; `acceptAlso` are kinds that are as good, `may` are values that may be told or left out. */
export type Expected = ReturnType<typeof publicPart> & {
  acceptAlso?: readonly string[];
  may?: ReturnType<typeof publicPart>;
};

/** A text somebody met, with where it was published. */
export interface Sample {
  id: string;
  text: string;
  source: string;
}

/** The records of a file of JSON lines in the repository. */
export function readLines<T>(path: string): T[] {
  const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

/** Every text somebody met. */
export function samples(): Sample[] {
  return ['sample-errors', 'further-errors'].flatMap((file) => readLines<Sample>(`test/fixtures/errors/${file}.jsonl`));
}

/** How a decoded text differs from what is expected of it, in words; and the counts behind the percentages. */
export function compare(decoded: ReturnType<typeof decode>, { acceptAlso = [], may = {}, ...expected }: Expected) {
  const claimed = publicPart(decoded);
  const kindRight = claimed.kind === expected.kind || acceptAlso.includes(claimed.kind ?? '');
  const keys = ['privilege', 'table', 'principalId', 'recordId', 'right', 'depth', 'code'] as const;
  const wanted = keys.filter((key) => expected[key] !== undefined);
  const given = keys.filter((key) => claimed[key] !== undefined);
  const allowed = (key: (typeof keys)[number]) => claimed[key] !== undefined && claimed[key] === may[key];
  const found = wanted.filter((key) => claimed[key] === expected[key]);
  const right = given.filter((key) => claimed[key] === expected[key] || allowed(key));
  const wrong = keys.filter((key) => claimed[key] !== expected[key] && !allowed(key));
  const differences = [
    ...(kindRight ? [] : [`kind: ${claimed.kind}, not ${expected.kind}`]),
    ...wrong.map((key) => `${key}: ${claimed[key]}, not ${expected[key]}`),
  ];
  const count = { wanted: wanted.length, found: found.length, given: given.length, right: right.length };
  return { kindRight, ...count, differences };
}
