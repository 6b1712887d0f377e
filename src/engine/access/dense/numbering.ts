/** Things by their ids and by dense numbers from 0. */
export interface Numbering<T> {
  readonly at: ReadonlyMap<string, number>;
  readonly list: readonly T[];
  get(id: string): T | undefined;
  has(id: string): boolean;
}

/** Numbers things in the order of the list. Where it names an id twice, the later entry counts. */
export function numbered<T extends { id: string }>(things: readonly T[] = []): Numbering<T> {
  const at = new Map<string, number>();
  const list: T[] = [];
  for (const thing of things) {
    const place = at.get(thing.id) ?? list.length;
    at.set(thing.id, place);
    list[place] = thing;
  }
  return {
    at,
    list,
    get(id) {
      const place = at.get(id);
      return place === undefined ? undefined : list[place];
    },
    has: (id) => at.has(id),
  };
}
