import type { Facts, Privileges, Right, TablePrivilege } from '#engine';

/**
 * Facts with one privilege for all that their roles hold alike, so that changes of roles with hundreds of privileges are tried quickly: what one is
 * true of is true of the others. Those that a lock takes stay.
 */
export function withFewerPrivileges(facts: Facts, later: Facts, goal: readonly TablePrivilege[]): [Facts, Facts] {
  const roles = [...(facts.roles ?? []), ...(later.roles ?? [])].map(({ privileges = {} }) => privileges);
  const kept: TablePrivilege[] = [...goal];
  const kinds = new Set<string>();
  for (const privileges of roles)
    for (const [table, rights] of Object.entries(privileges))
      for (const right of Object.keys(rights) as Right[]) {
        const kind = roles.map((one) => one[table]?.[right] ?? '').join(' ');
        if (!kinds.has(kind)) kept.push({ right, table });
        kinds.add(kind);
      }
  const fewer = (of: Facts): Facts => ({
    ...of,
    roles: (of.roles ?? []).map((role) => ({ ...role, privileges: only(role.privileges ?? {}, kept) })),
  });
  return [fewer(facts), fewer(later)];
}

function only(privileges: Privileges, kept: readonly TablePrivilege[]): Privileges {
  const some: Record<string, Privileges[string]> = {};
  for (const { right, table } of kept) {
    const depth = privileges[table]?.[right];
    if (depth) some[table] = { ...some[table], [right]: depth };
  }
  return some;
}
