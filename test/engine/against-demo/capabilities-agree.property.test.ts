import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Access, allRights, compile, type Facts } from '#engine';
import { randomFacts } from './random-facts.ts';
import { worlds } from './worlds.ts';

type Answer = 'yes' | 'cannot-tell';
const listOf = { yes: 'yes', 'cannot-tell': 'cannotTell' } as const;

/** What the paths say of one person's or team's rights on every row, right by right. */
function explained(access: Access, principal: string, answer: Answer): string[][] {
  return access.facts.records.map(({ id }) => {
    const { rights } = access.explain(principal, id);
    return allRights.filter((right) => rights[right].answer === answer);
  });
}

/** Asks the other ways round, and one at a time. */
function expectSame(access: Access, { records, people = [] }: Facts, principal: string, answer: Answer): void {
  const wanted = explained(access, principal, answer);
  const key = answer === 'yes' ? 'held' : 'cannotTell';
  expect(records.map(({ id }) => access.rights(principal, id)[key])).toEqual(wanted);
  const can = records.map(({ id }) => allRights.filter((right) => access.can(principal, right, id) === answer));
  expect(can).toEqual(wanted);
  for (const right of allRights) {
    const rows = records.filter((_, at) => wanted[at]?.includes(right)).map(({ id }) => id);
    expect(access.recordsWith(right, principal)[listOf[answer]]).toEqual(rows);
  }
  if (!people.some(({ id }) => id === principal)) return;
  for (const [at, { id }] of records.entries()) {
    const held = allRights.filter((right) => access.peopleWith(right, id)[listOf[answer]].includes(principal));
    expect(held).toEqual(wanted[at]);
  }
}

it(`rights, can, explain, peopleWith and recordsWith say the same, seed ${worlds.seed}`, () => {
  let open = 0;
  fc.assert(
    fc.property(randomFacts, fc.nat(), (facts, pick) => {
      const access = compile(facts);
      const principals = [...(facts.people ?? []), ...(facts.teams ?? [])];
      const { id } = principals[pick % principals.length] ?? { id: 'ann' };
      expectSame(access, facts, id, 'yes');
      if (facts.unknown?.length === 0) return;
      expectSame(access, facts, id, 'cannot-tell');
      open += explained(access, id, 'cannot-tell').flat().length;
    }),
    worlds,
  );
  expect(open).toBeGreaterThan(worlds.numRuns);
}, 240_000);

it(`counts are the lengths of the lists, seed ${worlds.seed}`, () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const access = compile(facts);
      const lists = facts.records.map(({ id }) => {
        const { yes, cannotTell } = access.peopleWith('Read', id);
        return { record: id, yes: yes.length, cannotTell: cannotTell.length };
      });
      expect(access.countPeopleWith('Read')).toEqual(lists);
    }),
    { ...worlds, numRuns: Math.ceil(worlds.numRuns / 10) },
  );
}, 60_000);
