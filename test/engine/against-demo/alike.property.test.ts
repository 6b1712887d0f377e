import fc from 'fast-check';
import { expect } from 'vitest';
import { allRights, compile, type Facts, type Path, type RightExplanation } from '#engine';
import { randomFacts } from './random-facts.ts';
import { inRandomWorlds } from './worlds.ts';

/** Every row twice, shared alike and where all is known in one business unit or two, so that what is explained alike often is. */
const similar: fc.Arbitrary<Facts> = fc
  .tuple(randomFacts, fc.constantFrom(null, ['sales'], ['root', 'sales', 'sales']))
  .map(([facts, units]) => (units ? withTwins(facts, units) : facts));

function withTwins({ records, shares = [], ...facts }: Facts, units: readonly string[]): Facts {
  const rows = [...records, ...records.map((row) => ({ ...row, id: `${row.id} twin` }))];
  return {
    ...facts,
    unknown: [],
    settings: {},
    shares: [...shares, ...shares.map((share) => ({ ...share, record: `${share.record} twin` }))],
    records: rows.map(({ id, table, owner = null }, at) => ({
      id,
      table,
      owner,
      businessUnit: units[at % units.length] ?? '',
    })),
  };
}

const kinds = new Set<Path['kind']>();
let again = 0;

inRandomWorlds('what is kept of an explanation is what the paths say, whatever was asked before', similar, {
  atMost: 625,
  check(facts) {
    const access = compile(facts);
    const kept = new Set<RightExplanation>();
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
  },
  enough(tried) {
    expect(again / tried).toBeGreaterThan(16);
    expect([...kinds]).toEqual(expect.arrayContaining(['role', 'team-role', 'share', 'team-share']));
    expect([...kinds].filter((kind) => ['owner', 'owner-team', 'manager', 'position'].includes(kind))).toEqual([]);
  },
});
