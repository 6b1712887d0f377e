import { type Row, tables } from '#dataverse';
import type { Facts, Person, RoleHeld, Team, TeamKind } from '#engine';
import type { CompleteReading } from '../readings.ts';

type RoleRow = Row<typeof tables.role>;

/** team.teamtype; source: "Team table/entity reference", Microsoft Learn, noted 2026-11. */
const teamKinds: Readonly<Record<number, TeamKind>> = { 0: 'owner', 1: 'access', 2: 'entra', 3: 'office' };

/** People and teams with their roles and members. What could not be read of them is added to `unknown`. */
export function peopleAndTeams(reading: CompleteReading, unknown: string[]): Pick<Facts, 'people' | 'teams'> {
  const people = reading.rows(tables.systemUser);
  const teams = reading.rows(tables.team);
  const roles = reading.rows(tables.role);
  const members = reading.rows(tables.teamMembership);
  const rolesOfPeople = reading.rows(tables.systemUserRoles);
  const rolesOfTeams = reading.rows(tables.teamRoles);
  if (!people) unknown.push('people');
  if (!teams) unknown.push('teams');
  const copies = new Map((roles ?? []).map((role) => [role.id, role]));
  const heldByPerson = groupBy(rolesOfPeople ?? [], 'person', 'role');
  const heldByTeam = groupBy(rolesOfTeams ?? [], 'team', 'role');
  const membersByTeam = groupBy(members ?? [], 'team', 'person');
  /** The roles somebody holds; a role that the caller may not see makes the list unknown. */
  const held = (path: string, ids: readonly string[], businessUnit: string | null, isRead: boolean): RoleHeld[] => {
    if (!isRead || ids.some((id) => !copies.has(id))) unknown.push(`${path}/roles`);
    return ids.flatMap((id) => copies.get(id) ?? []).map((copy) => roleHeld(copy, businessUnit));
  };
  return {
    people: (people ?? []).map((row) => {
      const ids = heldByPerson.get(row.id) ?? [];
      return personFacts(row, held(`people/${row.id}`, ids, row.businessUnit, rolesOfPeople !== null));
    }),
    teams: (teams ?? []).map((row) => {
      if (!members) unknown.push(`teams/${row.id}/members`);
      const ids = heldByTeam.get(row.id) ?? [];
      return teamFacts(
        row,
        membersByTeam.get(row.id) ?? [],
        held(`teams/${row.id}`, ids, row.businessUnit, rolesOfTeams !== null),
      );
    }),
  };
}

/** A role by its root's id, and with its business unit only where that is not the holder's own (matrix business units). */
function roleHeld(copy: RoleRow, businessUnit: string | null): RoleHeld {
  const root = copy.root ?? copy.id;
  return copy.businessUnit === null || copy.businessUnit === businessUnit
    ? root
    : { role: root, businessUnit: copy.businessUnit };
}

function personFacts(row: Row<typeof tables.systemUser>, roles: RoleHeld[]): Person {
  return {
    id: row.id,
    name: row.name ?? '',
    roles,
    disabled: row.disabled ?? false,
    accessMode: row.accessMode ?? 0,
    ...(row.businessUnit ? { businessUnit: row.businessUnit } : {}),
    ...(row.manager ? { manager: row.manager } : {}),
    ...(row.position ? { position: row.position } : {}),
  };
}

function teamFacts(row: Row<typeof tables.team>, members: readonly string[], roles: RoleHeld[]): Team {
  return {
    id: row.id,
    name: row.name ?? '',
    kind: teamKinds[row.type ?? 0] ?? 'owner',
    members,
    roles,
    ...(row.businessUnit ? { businessUnit: row.businessUnit } : {}),
  };
}

function groupBy<R extends Readonly<Record<K | V, string>>, K extends string, V extends string>(
  rows: readonly R[],
  key: K,
  value: V,
) {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row[value]);
    else groups.set(row[key], [row[value]]);
  }
  return groups;
}
