import fc from 'fast-check';
import { expect } from 'vitest';
import { compare, compile, type Facts } from '#engine';
import { randomFacts } from './random-facts.ts';
import { inRandomWorlds } from './worlds.ts';

/** Every list of facts from one of two worlds, so that usually little differs. */
const twoWorlds = fc
  .tuple(
    randomFacts,
    randomFacts,
    fc.subarray(['people', 'teams', 'roles', 'records', 'shares', 'settings', 'unknown'] as const),
    fc.nat(9),
  )
  .map(([before, other, lists, drop]) => {
    const changes: Partial<Facts> = Object.fromEntries(lists.map((list) => [list, other[list]]));
    const changed = { ...before, ...changes };
    const shrunk = { ...changed, people: (changed.people ?? []).filter((_, at) => at !== drop) };
    return { before, after: drop === 9 ? other : shrunk };
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
