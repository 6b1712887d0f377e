import type { BusinessUnit } from '../../facts.ts';
import { type Adjacency, startsOf } from './adjacency.ts';
import { dictionary } from './numbering.ts';

/** The number that stands for no unit. */
export const nowhere = 0xffff_ffff;

/** Business units by number, also those that are only named. */
export interface Units {
  /** The number of a unit, a new one for a name not met before: only while facts are being read. */
  numberOf(id: string): number;
  count(): number;
  find(id: string): number | undefined;
  /** The ids by number; grows as names are met. */
  readonly ids: readonly string[];
  /** Each unit with all above it, nearest first. */
  above(): Adjacency;
}

/** Numbers business units; `chainOf` says what is above one. */
export function numberUnits(units: readonly BusinessUnit[], chainOf: (id: string) => readonly string[]): Units {
  const at = dictionary();
  const ids: string[] = [];
  const numberOf = (id: string) => {
    const known = at[id];
    if (known !== undefined) return known;
    at[id] = ids.length;
    return ids.push(id) - 1;
  };
  for (const { id } of units) numberOf(id);
  return {
    numberOf,
    count: () => ids.length,
    find: (id) => at[id],
    ids,
    above() {
      const chains: number[][] = [];
      for (let n = 0; n < ids.length; n += 1) chains.push(chainOf(ids[n] ?? '').map(numberOf));
      const keys = Uint32Array.from(chains.flatMap((chain, n) => chain.map(() => n)));
      return { start: startsOf(keys, chains.length), to: Uint32Array.from(chains.flat()) };
    },
  };
}
