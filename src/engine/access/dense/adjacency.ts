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

/** Entries sorted by keys that count from 0: where each key's list starts, and the entries' places in order. Equal keys stay in order. */
export function sortedBy(keys: Uint32Array, count: number): { start: Uint32Array; order: Uint32Array } {
  const start = startsOf(keys, count);
  const next = start.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    order[next[key] ?? 0] = at;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { start, order };
}

/** The numbers at these places. */
export function picked<T extends Uint8Array | Uint32Array>(from: T, places: Uint32Array): T {
  const numbers = from.slice(0, places.length);
  for (let n = 0; n < places.length; n += 1) numbers[n] = from[places[n] ?? 0] ?? 0;
  return numbers as T;
}

/** Where each list starts when entries are sorted by these keys. */
export function startsOf(keys: Uint32Array, count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const next = (keys[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
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
