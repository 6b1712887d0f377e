/** What stands in Dataverse, by id, for roles and teams that a plan would make: somebody made them by hand, under the same names. */
export type MadeByHand = ReadonlyMap<string, string>;

/** A plan, or what is known of one, that names what was made by hand in place of what it would make. */
export function withMadeByHand<T>(value: T, found: MadeByHand): T {
  if (typeof value === 'string') return (found.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((one) => withMadeByHand(one, found)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withMadeByHand(one, found)])) as T;
}
