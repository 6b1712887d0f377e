import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chai, expect } from 'vitest';

/** What test files find in place of Vitest while mutants are tried: the same `expect`, and tests that are only noted, to be run one by one. */
export { expect };

/** A test as its file declares it. */
export interface NotedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** All tests, in the order in which their files declared them. */
export const noted: NotedTest[] = [];

/** The file that is being read. */
export const reading = { file: '' };

// A word that no assertion has would be found by the ordinary run of the tests.
chai.config.useProxy = false;

chai.use(({ Assertion }, { addMethod }) =>
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: Chai.AssertionStatic, path: string) {
    const [file = ''] = running.id.split(' › ');
    expect(this._obj).toBe(readFileSync(join(dirname(file), path), 'utf8'));
  }),
);

/** The test that is being run. */
export const running = { id: '' };

const inside: string[] = [];

type Body = (...row: never[]) => unknown;

/** Notes the tests of a group. */
export function describe(name: string, body: () => void): void {
  inside.push(name);
  body();
  inside.pop();
}

/** Notes a test. */
export function it(name: string, run: () => unknown): void {
  const id = [reading.file, ...inside, name, noted.length].join(' › ');
  noted.push({ id, file: reading.file, run });
}

/** Nothing is printed after mutants' tests. */
export function afterAll(): void {}

describe.each = (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows) describe(`${name} ${labelOf(row)}`, () => void body(...argumentsOf(row)));
};

it.each = (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows) it(`${name} ${labelOf(row)}`, () => body(...argumentsOf(row)));
};

function argumentsOf(row: unknown): never[] {
  return (Array.isArray(row) ? row : [row]) as never[];
}

function labelOf(row: unknown): string {
  const [first] = argumentsOf(row) as unknown[];
  return typeof first === 'string' ? first : '';
}
