import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/sources.ts';
import type { Replayed } from '../tools/replay/replay-world.ts';
import { type PublishedCheck, publishedCases } from './access-cases/published-case.ts';
import { saidInWords } from './access-cases/said-in-words.ts';
import { rightOf, translate } from './access-cases/translate.ts';

/** A published check as a world of the contract. */
interface Told {
  id: string;
  check: PublishedCheck;
  world: object;
}

const told: Told[] = [];
const left: string[] = [];
for (const one of publishedCases) {
  if (!one.checks?.length) left.push(`${one.id}: states no check; see published-statements.test.ts`);
  for (const check of one.checks ?? []) {
    const right = rightOf[check.action];
    if (!right) left.push(`${one.id}: "${check.action}" is no right on a row`);
    else if (check.reading) left.push(`${one.id}: by the reading ${check.reading}, which is not the default`);
    else {
      const facts = saidInWords[one.id]?.(translate(one, check), check) ?? translate(one, check);
      told.push({
        id: one.id,
        check,
        world: { ...facts, ask: [{ person: check.actor, right, record: check.record }] },
      });
    }
  }
}

const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/tools/replay.ts'), '-'], {
  cwd: root,
  input: JSON.stringify(told.map(({ world }) => world)),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const replayed = status === 0 ? (JSON.parse(stdout) as Replayed[]) : [];

describe('the published access cases, through npm run replay', () => {
  afterAll(() => console.info(`${told.length} checks replayed; not expressed as worlds:\n  ${left.join('\n  ')}`));

  it('are all understood', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(replayed.length).toBe(told.length);
    expect(told.length).toBeGreaterThan(740);
  });

  it.each(told.map((one, index) => [nameOf(one), one, index] as const))('%s', (_, { check }, index) => {
    expect(replayed[index]?.answers).toMatchObject([{ person: check.actor, answer: check.expected ? 'yes' : 'no' }]);
  });

  it('give a path with every yes and what is missing with every no', () => {
    for (const { answer, paths, missing } of replayed.flatMap(({ answers }) => answers)) {
      expect(answer === 'yes' ? paths.length : missing.length).toBeGreaterThan(0);
    }
  });
});

function nameOf({ id, check: { actor, action, record, expected, before, after } }: Told): string {
  const when = before ? ` before ${before}` : after ? ` after ${after}` : '';
  return `${id}: ${actor} ${expected ? 'has' : 'has not'} ${action} on ${record}${when}`;
}
