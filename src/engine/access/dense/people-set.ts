import type { Adjacency } from './adjacency.ts';

/** People as bits of 32-bit words, in the order of the facts, and how many there are. */
export interface PeopleSet {
  readonly words: Uint32Array;
  count: number;
}

/** Nobody, of so many people. */
export function emptySet(people: number): PeopleSet {
  return { words: new Uint32Array((people + 31) >>> 5), count: 0 };
}

/** The same people, to be added to. */
export function copyOf({ words, count }: PeopleSet): PeopleSet {
  return { words: words.slice(), count };
}

/** Adds one. */
export function addOne(set: PeopleSet, person: number): void {
  const [word, bit] = [person >>> 5, 1 << (person & 31)];
  const before = set.words[word] ?? 0;
  if ((before & bit) !== 0) return;
  set.words[word] = before | bit;
  set.count += 1;
}

/** Adds a list. Written out, because it is nearly all of counting people over many rows: calling `addOne` took three times as long. */
export function addList(set: PeopleSet, { start, to }: Adjacency, list: number): void {
  const { words } = set;
  const end = start[list + 1] ?? 0;
  let added = 0;
  for (let at = start[list] ?? 0; at < end; at += 1) {
    const person = to[at] ?? 0;
    const bit = 1 << (person & 31);
    const before = words[person >>> 5] ?? 0;
    if ((before & bit) === 0) {
      words[person >>> 5] = before | bit;
      added += 1;
    }
  }
  set.count += added;
}

/** The ids of a set, in the order of the facts. */
export function idsOf({ words }: PeopleSet, ids: readonly string[]): string[] {
  const found: string[] = [];
  for (let word = 0; word < words.length; word += 1) {
    for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1)
      found.push(ids[word * 32 + (31 - Math.clz32(rest & -rest))] ?? '');
  }
  return found;
}
