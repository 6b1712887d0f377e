import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '#demo';
import { allRights, compile, type Facts, type Right } from '#engine';
import { literally } from './literally.ts';
import { randomWorld } from './random-world.ts';
import { worlds } from './worlds.ts';

/** Every answer of a world in one text, so that a difference shows where it is. */
function answers(facts: Facts, held: (person: string, record: string) => readonly Right[]): string[] {
  return facts.records.flatMap(({ id }) =>
    (facts.people ?? []).map((person) => `${person.id} on ${id}: ${held(person.id, id).join(' ')}`),
  );
}

it(`the engine and the demo organisation agree on everybody, every right and every row of random worlds, seed ${worlds.seed}`, () => {
  let rights = 0;
  fc.assert(
    fc.property(randomWorld, (facts) => {
      const access = compile(facts);
      const context = literally(facts);
      const byEngine = answers(facts, (person, record) => access.rights(person, record).held);
      expect(byEngine).toEqual(
        answers(facts, (person, record) =>
          allRights.filter((right) => decide(context, person, right, 'account', record)),
        ),
      );
      rights += byEngine.join(' ').split(' ').length;
    }),
    worlds,
  );
  expect(rights).toBeGreaterThan(worlds.numRuns);
}, 120_000);
