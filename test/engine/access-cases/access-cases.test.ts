import { afterAll, describe, expect, it } from 'vitest';
import { compile, documentedReadings } from '#engine';
import { type PublishedCase, type PublishedCheck, publishedCases } from './published-case.ts';
import { saidInWords } from './said-in-words.ts';
import { rightOf, translate } from './translate.ts';

interface Case {
  from: PublishedCase;
  check: PublishedCheck;
}

const checks = publishedCases.flatMap((from) => (from.checks ?? []).map((check): Case => ({ from, check })));
const expressible = checks.filter(({ check }) => check.action in rightOf);
const left = [
  ...publishedCases.filter((one) => !one.checks?.length).map(({ id }) => `${id}: states no check`),
  ...checks
    .filter((one) => !expressible.includes(one))
    .map(({ from, check }) => `${from.id}: "${check.action}" is no right on a row`),
];

describe('the published access cases', () => {
  afterAll(() =>
    console.info(`${expressible.length} checks expressed as worlds; not expressed:\n  ${left.join('\n  ')}`),
  );

  it.each(expressible.map((one) => [nameOf(one), one] as const))('%s', (_, { from, check }) => {
    const world = saidInWords[from.id]?.(translate(from, check), check) ?? translate(from, check);
    const readings = { ...documentedReadings, ...(check.reading ? { [check.reading]: true } : {}) };
    const explained = compile(world, readings).explain(check.actor, check.record);
    expect(explained.rights[rightOf[check.action] ?? 'Read']).toMatchObject({ answer: check.expected ? 'yes' : 'no' });
  });

  it('are nearly all expressed', () => {
    expect(expressible.length).toBeGreaterThan(740);
    expect(Object.keys(saidInWords).filter((id) => !publishedCases.some((one) => one.id === id))).toEqual([]);
  });
});

function nameOf({ from, check: { actor, action, record, expected, before, after } }: Case): string {
  const when = before ? ` before ${before}` : after ? ` after ${after}` : '';
  return `${from.id}: ${actor} ${expected ? 'has' : 'has not'} ${action} on ${record}${when}`;
}
