import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allRights, compile, type Facts, type Path, type RightExplanation } from '#engine';
import { randomFacts } from './random-facts.ts';
import { worlds } from './worlds.ts';

/** Rows with few differences between them, so that what is explained alike often is. */
const similar: fc.Arbitrary<Facts> = fc.tuple(randomFacts, fc.boolean()).map(([facts, flat]) =>
  flat
    ? {
        ...facts,
        unknown: [],
        settings: {},
        records: facts.records.map(({ id, table, owner = null }) => ({ id, table, owner, businessUnit: 'sales' })),
      }
    : facts,
);

it(`what is kept of an explanation is what the paths say, whatever was asked before, seed ${worlds.seed}`, () => {
  const kept = new Set<RightExplanation>();
  const kinds = new Set<Path['kind']>();
  let again = 0;
  fc.assert(
    fc.property(similar, (facts) => {
      const access = compile(facts);
      for (const { id } of [...(facts.people ?? []), ...(facts.teams ?? [])])
        for (const record of facts.records) {
          const { rights } = access.explain(id, record.id);
          for (const right of allRights) {
            expect(rights[right]).toEqual(access.explainRow(id, right, record));
            if (kept.has(rights[right])) {
              again += 1;
              for (const { kind } of rights[right].paths) kinds.add(kind);
            }
            kept.add(rights[right]);
          }
        }
      kept.clear();
    }),
    { ...worlds, numRuns: Math.ceil(worlds.numRuns / 5) },
  );
  expect(again / worlds.numRuns).toBeGreaterThan(2);
  expect(kinds.size).toBeGreaterThan(3);
  expect([...kinds].filter((kind) => ['owner', 'owner-team', 'manager', 'position'].includes(kind))).toEqual([]);
}, 120_000);
