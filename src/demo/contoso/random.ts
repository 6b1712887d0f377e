/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of these; throws when there are none. */
  pick<T>(from: readonly T[]): T;
  /** True with this likelihood (0 to 1). */
  chance(likelihood: number): boolean;
}

/** Chance from a seed: a linear congruential generator, good enough for names and dates. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
  return {
    below: (below) => Math.floor(next() * below),
    chance: (likelihood) => next() < likelihood,
    pick(from) {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error('There is nothing to pick from');
      return one;
    },
  };
}
