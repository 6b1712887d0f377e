/** Repeatable chance: the same seed gives the same numbers. Mulberry32, a public-domain generator; written from its published recurrence. */
export interface Chance {
  /** A whole number from 0 up to, but without, the limit. */
  below(limit: number): number;
  /** One of a list. */
  oneOf<T>(list: readonly T[]): T;
}

/** Starts a sequence. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('nothing to choose from');
      return one;
    },
  };
}
