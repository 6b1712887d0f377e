/**
 * Lists of numbers, one after the other: list `n` is `to[start[n]]` up to, but without, `to[start[n + 1]]`. A million entries take 4 MB and no
 * objects. (`?? 0` in what reads them is for the type checker; V8 drops it for typed arrays.)
 */
export interface Adjacency {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
}

/** Lists turned round, with where in the original `to` each entry stood, so that what belongs to it can be found. */
export interface Turned extends Adjacency {
  readonly from: Uint32Array;
}

/** The lists turned round: list `m` of the answer has every `n` whose list has `m`, in ascending order. */
export function turned({ start, to }: Adjacency, count: number): Turned {
  const places = startsOf(to, count);
  const next = places.slice();
  const [back, from] = [new Uint32Array(to.length), new Uint32Array(to.length)];
  for (let n = 0; n + 1 < start.length; n += 1) {
    const end = start[n + 1] ?? 0;
    for (let at = start[n] ?? 0; at < end; at += 1) {
      const m = to[at] ?? 0;
      const place = next[m] ?? 0;
      next[m] = place + 1;
      back[place] = n;
      from[place] = at;
    }
  }
  return { start: places, to: back, from };
}

/** Where each list starts when entries are sorted by these keys. */
export function startsOf(keys: Uint32Array, count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let n = 0; n < count; n += 1) start[n + 1] = (start[n + 1] ?? 0) + (start[n] ?? 0);
  return start;
}

/** Whether list `n` has a number; lists are short, so they are walked. */
export function has({ start, to }: Adjacency, n: number, wanted: number): boolean {
  for (let at = start[n] ?? 0, end = start[n + 1] ?? 0; at < end; at += 1) if (to[at] === wanted) return true;
  return false;
}

/** The first place in list `n`, which is ascending, whose number is not below the wanted one. */
export function placeOf({ start, to }: Adjacency, n: number, wanted: number): number {
  let [low, high] = [start[n] ?? 0, start[n + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((to[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
