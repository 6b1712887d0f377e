import type { RoleChange, RolesProof } from '#cache';
import { compare, compareHoldings, compile, type Facts } from '#engine';

/** What changes for people by a change of roles: what they hold, and on how many rows they may do more or less. Only those for whom something does. */
export function proveRoles(before: Facts, after: Facts): Pick<RolesProof, 'changes' | 'people' | 'rows'> {
  const rows = new Map<string, number>();
  for (const { person, loses, gains, count } of compare(compile(before), compile(after)))
    if (loses.length + gains.length > 0) rows.set(person, (rows.get(person) ?? 0) + count);
  const holdings = new Map(compareHoldings(before, after).map((change) => [change.person, change]));
  const people = before.people ?? [];
  const changes = people.flatMap(({ id, name = id }): RoleChange[] => {
    const { loses = [], gains = [] } = holdings.get(id) ?? {};
    const changed = rows.get(id) ?? 0;
    return loses.length + gains.length + changed > 0 ? [{ person: { id, name }, loses, gains, rows: changed }] : [];
  });
  return { changes, people: people.length, rows: before.records.length };
}
