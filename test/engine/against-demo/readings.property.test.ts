import { expect } from 'vitest';
import { decide, type Switches } from '#demo';
import { allRights, compile, documentedReadings, type Facts, type Readings } from '#engine';
import { literally } from './literally.ts';
import { randomFamily } from './random-world.ts';
import { inRandomWorlds } from './worlds.ts';

/** Readings other than the documented ones, beside what the demo organisation calls them. */
const others: readonly [Partial<Readings>, Partial<Switches>][] = [
  [{ managersNeedBusinessUnitLevel: true }, { managersNeed: 'local' }],
  [{ teamPrivilegesBackShares: true }, { teamOnlyPrivilegesBackShares: true }],
  [{ managersWriteLevels: 2 }, { hierarchyWriteLevels: 2 }],
  [{ managersWriteLevels: 3 }, { hierarchyWriteLevels: 3 }],
  [{ managersReachBelowReportsRows: false }, { hierarchyReachesChildren: false }],
];

/** Worlds that do not say themselves how far managers write, or that reading would hardly ever decide. */
const leftToReadings = randomFamily.map(({ settings: { hierarchyWriteLevels: _, ...settings } = {}, ...facts }) => ({
  ...facts,
  settings,
}));

/** Every right of everybody on every row, as one text each. */
function answers(facts: Facts, held: (person: string, row: Facts['records'][number]) => readonly string[]): string[] {
  return facts.records.flatMap((row) =>
    (facts.people ?? []).map(({ id }) => `${id} on ${row.id}: ${held(id, row).join(' ')}`),
  );
}

for (const [readings, switches] of others) {
  const name = `the engine and the demo organization agree by the readings ${JSON.stringify(readings)} too`;
  let different = 0;
  inRandomWorlds(name, leftToReadings, {
    atMost: 333,
    others(facts) {
      const context = literally(facts, switches);
      return answers(facts, (person, { id, table }) =>
        allRights.filter((right) => decide(context, person, right, table, id)),
      );
    },
    check(facts, others) {
      const asked = compile(facts, { ...documentedReadings, ...readings });
      const held = answers(facts, (person, { id }) => asked.rights(person, id).held);
      expect(held).toEqual(others);
      const documented = compile(facts);
      if (String(held) !== String(answers(facts, (person, { id }) => documented.rights(person, id).held)))
        different += 1;
    },
    // A reading that never decides anything would be agreed on by chance.
    enough: () => expect(different).toBeGreaterThan(0),
  });
}
