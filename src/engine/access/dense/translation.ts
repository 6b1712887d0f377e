import type { Core } from './core.ts';
import type { Principals } from './principals.ts';
import type { RowKind } from './rows.ts';

/** Stands for what the other environment does not have. */
export const missing = 0xffff_fffe;

/** The numbers of another environment by those of one, found by id. */
export interface Translation {
  principal(n: number): number;
  row(n: number): number;
  unit(n: number): number;
  /** By the number of a kind of rows. */
  kind(n: number): number;
}

/** Looks every id of one environment up in another. */
export function translate(from: Core, to: Core): Translation {
  const [one, other] = [from.world.principals, to.world.principals];
  const principals = numbers(one.ids, other.find).map((m, n) => (kindOf(one, n) === kindOf(other, m) ? m : missing));
  const rows = numbers(
    from.world.records.list.map(({ id }) => id),
    (id) => to.world.records.at[id],
  );
  const units = numbers(from.world.units.ids, to.world.units.find);
  const keyOf = ({ table, ofOrganization }: RowKind) => `${table} ${ofOrganization}`;
  const keys = to.rows.kinds.map(keyOf);
  const kinds = numbers(from.rows.kinds.map(keyOf), (key) => {
    const at = keys.indexOf(key);
    return at < 0 ? undefined : at;
  });
  const reader = (list: Uint32Array) => (n: number) => (n < list.length ? (list[n] ?? missing) : n);
  return { principal: reader(principals), row: reader(rows), unit: reader(units), kind: reader(kinds) };
}

/** A person of one environment may be but a name in the other: that is not the same. */
function kindOf({ people, organization }: Principals, n: number): string {
  if (n < people) return 'person';
  if (n < organization) return 'team';
  return n === organization ? 'organization' : 'stranger';
}

function numbers(ids: readonly string[], find: (id: string) => number | undefined): Uint32Array {
  const found = new Uint32Array(ids.length);
  for (let n = 0; n < ids.length; n += 1) found[n] = find(ids[n] ?? '') ?? missing;
  return found;
}

/** Whether two lists say the same once the first is translated. Lists in another order count as different: that only costs time. */
export function sameList(
  one: { start: Uint32Array; to: Uint32Array },
  n: number,
  other: { start: Uint32Array; to: Uint32Array },
  m: number,
  translated: (n: number) => number,
  sameBeside: (at: number, otherAt: number) => boolean = () => true,
): boolean {
  const [start, end] = [one.start[n] ?? 0, one.start[n + 1] ?? 0];
  const offset = (other.start[m] ?? 0) - start;
  if (end + offset !== (other.start[m + 1] ?? 0)) return false;
  for (let at = start; at < end; at += 1)
    if (translated(one.to[at] ?? 0) !== other.to[at + offset] || !sameBeside(at, at + offset)) return false;
  return true;
}
