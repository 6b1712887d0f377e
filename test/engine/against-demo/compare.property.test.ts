import fc from 'fast-check';
import { expect } from 'vitest';
import { compare, compile, type Facts } from '#engine';
import { randomFacts } from './random-facts.ts';
import { inRandomWorlds } from './worlds.ts';

const lists = ['people', 'teams', 'roles', 'records', 'shares', 'businessUnits', 'positions'] as const;
const changed = fc.constantFrom(...lists);

/**
 * Two worlds of which usually little differs: one thing of a list, one thing left out in either, or whole lists; and how hierarchies and what
 * could not be read are told. Mostly all is known, or everybody would be compared.
 */
const twoWorlds = fc
  .record({
    known: fc.constantFrom(true, true, false),
    before: randomFacts,
    other: randomFacts,
    whole: fc.array(changed, { maxLength: 1 }),
    single: fc.array(fc.record({ list: changed, at: fc.nat(4) }), { maxLength: 2 }),
    less: fc.array(fc.record({ list: changed, at: fc.nat(4) }), { maxLength: 1 }),
    settings: fc.constantFrom(true, false, false, false),
    swap: fc.boolean(),
  })
  .map(({ known, before, other, whole, single, less, settings, swap }) => {
    const told = known ? { ...before, unknown: [] } : before;
    const after: Facts = [
      ...whole.map((list) => (facts: Facts) => ({ ...facts, [list]: other[list] })),
      ...single.map(({ list, at }) => (facts: Facts) => ({
        ...facts,
        [list]: (facts[list] ?? []).map((one, place) => (place === at ? (other[list]?.[at] ?? one) : one)),
      })),
      ...less.map(({ list, at }) => (facts: Facts) => ({
        ...facts,
        [list]: (facts[list] ?? []).filter((_, place) => place !== at),
      })),
      (facts: Facts) => (settings ? { ...facts, settings: other.settings ?? {} } : facts),
      (facts: Facts) => (known ? facts : { ...facts, unknown: other.unknown ?? [] }),
    ].reduce((facts, change) => change(facts), told);
    return swap ? { before: after, after: told } : { before: told, after };
  });

/** Pairs and what changes for them, in an order of their own. */
function lines(
  list: readonly { person: string; record: string; gains: unknown; loses: unknown; unclear: unknown }[],
): string[] {
  return list.map((one) => JSON.stringify([one.person, one.record, one.gains, one.loses, one.unclear])).toSorted();
}

let changes = 0;

inRandomWorlds('comparing whole environments says what comparing every pair says', twoWorlds, {
  atMost: 1_000,
  check({ before, after }) {
    const pair = [compile(before), compile(after)] as const;
    const grouped = compare(...pair);
    const everything = {
      people: ['ann', 'beth', 'carl', 'dana', 'eve', 't1', 't2', 't3'],
      records: ['row0', 'row1', 'row2', 'row3', 'row4'],
    };
    const flat = grouped.flatMap(({ records, ...one }) => records().map((record) => ({ ...one, record })));
    expect(lines(flat)).toEqual(lines(compare(...pair, everything)));
    expect(grouped.map(({ count }) => count)).toEqual(grouped.map(({ records }) => records().length));
    changes += flat.length;
  },
  enough: (tried) => expect(changes).toBeGreaterThan(tried),
});
