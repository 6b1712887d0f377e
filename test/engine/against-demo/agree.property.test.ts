import { expect } from 'vitest';
import { decide } from '#demo';
import { allRights, compile, type Facts, type Right } from '#engine';
import { note, shares } from './coverage.ts';
import { literally } from './literally.ts';
import { randomFamily } from './random-world.ts';
import { inRandomWorlds } from './worlds.ts';

/** Every answer of a world in one text, so that a difference shows where it is. */
function answers(facts: Facts, held: (person: string, record: Facts['records'][number]) => readonly Right[]): string[] {
  return facts.records.flatMap((record) =>
    (facts.people ?? []).map((person) => `${person.id} on ${record.id}: ${held(person.id, record).join(' ')}`),
  );
}

/** Of so many worlds it is noted what decided in them. */
const noted = 1_000;

/** What has to decide something in one world of twenty-five at least, or agreeing about it would say little. */
const features = [
  ...['owner', 'owner-team', 'role', 'team-role', 'share', 'team-share', 'organization-share', 'inherited-share'].map(
    (kind) => `only by ${kind}`,
  ),
  'only by manager',
  'only by position',
  'passed on by the row above',
  'through the row that decides',
  'matrix: a role of another business unit',
  'matrix: a row in another business unit than its owner',
  'a table left out of hierarchy security',
  'stopped: person-is-active',
  'stopped: access-mode-allows-it',
  'stopped: member-has-been-seen',
  'stopped: privilege-is-held',
  'stopped: share-is-backed-by-privilege',
  'stopped: role-reaches-team-members',
  'stopped: depth-reaches-row',
  'stopped: role-is-in-the-rows-business-unit',
  'stopped: row-is-owned-or-shared',
  'stopped: row-has-an-owner',
];

const coverage = new Map<string, number>();
let looked = 0;

inRandomWorlds('the engine and the demo organization agree on everybody, every right and every row', randomFamily, {
  others(facts) {
    const context = literally(facts);
    return answers(facts, (person, { id, table }) =>
      allRights.filter((right) => decide(context, person, right, table, id)),
    );
  },
  check(facts, others) {
    const access = compile(facts);
    expect(answers(facts, (person, { id }) => access.rights(person, id).held)).toEqual(others);
  },
  look(facts) {
    if (looked < noted) note(coverage, compile(facts));
    looked += 1;
  },
  enough(tried) {
    const found = new Map(shares(coverage, Math.min(tried, noted)));
    console.info(
      `${tried} worlds; what decides in how many of them:\n  ${[...found].map(([name, part]) => `${(part * 100).toFixed(0)} % ${name}`).join('\n  ')}`,
    );
    for (const name of features) expect(found.get(name) ?? 0, name).toBeGreaterThan(0.04);
  },
});
