import fc from 'fast-check';
import { expect } from 'vitest';
import { type Access, type Answer, allRights, compile, type Right } from '#engine';
import { randomFacts } from './random-facts.ts';
import { inRandomWorlds } from './worlds.ts';

/** For every row what is wanted of each right of one person or team, by the paths. */
function explained(access: Access, principal: string): Record<Right, Answer>[] {
  return access.facts.records.map(({ id }) => {
    const { rights } = access.explain(principal, id);
    return Object.fromEntries(allRights.map((right) => [right, rights[right].answer])) as Record<Right, Answer>;
  });
}

/** Asks the other ways round, and one at a time. */
function expectSame(access: Access, principal: string, wanted: readonly Record<Right, Answer>[]): void {
  const { records, people = [], teams = [] } = access.facts;
  const told = (those: { yes: readonly string[]; cannotTell: readonly string[] }, id: string): Answer =>
    those.yes.includes(id) ? 'yes' : those.cannotTell.includes(id) ? 'cannot-tell' : 'no';
  const asked = (ask: (right: Right, record: string) => Answer) =>
    records.map(({ id }) => Object.fromEntries(allRights.map((right) => [right, ask(right, id)])));
  const rights = new Map(records.map(({ id }) => [id, access.rights(principal, id)]));
  expect(
    asked((right, record) => {
      const { held = [], cannotTell = [] } = rights.get(record) ?? {};
      return told({ yes: held, cannotTell }, right);
    }),
  ).toEqual(wanted);
  expect(asked((right, record) => access.can(principal, right, record))).toEqual(wanted);
  const rows = new Map(allRights.map((right) => [right, access.recordsWith(right, principal)]));
  const none = { yes: [], cannotTell: [] };
  expect(asked((right, record) => told(rows.get(right) ?? none, record))).toEqual(wanted);
  const place = [...people, ...teams].findIndex(({ id }) => id === principal);
  const everybody = new Map(records.map(({ id }) => [id, access.rightsOfAll(id)]));
  const has = (bytes: Uint8Array | undefined, right: Right) => ((bytes?.[place] ?? 0) >> allRights.indexOf(right)) & 1;
  expect(
    asked((right, record) => {
      const { held, open } = everybody.get(record) ?? {};
      return has(held, right) ? 'yes' : has(open, right) ? 'cannot-tell' : 'no';
    }),
  ).toEqual(wanted);
  if (place >= people.length) return;
  expect(asked((right, record) => told(access.peopleWith(right, record), principal))).toEqual(wanted);
}

const asked = fc.record({ facts: randomFacts, pick: fc.nat() });
let open = 0;

inRandomWorlds('rights, can, explain, peopleWith and recordsWith say the same', asked, {
  check({ facts, pick }) {
    const access = compile(facts);
    const principals = [...(facts.people ?? []), ...(facts.teams ?? [])];
    const { id } = principals[pick % principals.length] ?? { id: 'ann' };
    const wanted = explained(access, id);
    expectSame(access, id, wanted);
    open += wanted.flatMap((row) => allRights.filter((right) => row[right] === 'cannot-tell')).length;
  },
  enough: (tried) => expect(open).toBeGreaterThan(tried),
});

inRandomWorlds('counts are the lengths of the lists', randomFacts, {
  atMost: 500,
  check(facts) {
    const access = compile(facts);
    const lists = facts.records.map(({ id }) => {
      const { yes, cannotTell } = access.peopleWith('Read', id);
      return { record: id, yes: yes.length, cannotTell: cannotTell.length };
    });
    expect(access.countPeopleWith('Read')).toEqual(lists);
  },
});
