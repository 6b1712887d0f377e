import type {
  ContentOperation,
  KnownCopy,
  Principal,
  PrivilegesHeld,
  RoleCopy,
  RoleFound,
  RoleOperation,
  RoleRef,
  RolesState,
  RolesUnit,
} from '#walkthroughs';
import { readAll } from '../read.ts';
import type { Send } from '../send.ts';
import { tables } from '../tables/all.ts';
import { anyOf, portions } from '../tables/query.ts';
import { holdsPrivilegeNamed, rolePrivileges, type Waiting } from './read-privileges.ts';

/** What units of roles are about, as it is now, by the unit's id. Throws `DataverseError`. */
export async function readRolesUnits(
  send: Send,
  origin: string,
  units: readonly Pick<RolesUnit, 'id' | 'operations' | 'checks' | 'watched'>[],
  waiting: Waiting = {},
): Promise<Map<string, RolesState>> {
  const all = units.flatMap(({ operations }) => operations);
  const given = all.filter((one) => 'principal' in one);
  const roles = await rolesAsTheyAre(
    send,
    origin,
    all.filter(isOfRole).map(({ role }) => role),
    waiting,
  );
  const teams = await teamsAsTheyAre(
    send,
    origin,
    all.filter((one) => 'team' in one).map(({ team }) => team),
    waiting,
  );
  const held = await rolesHeld(
    send,
    origin,
    given.map(({ principal }) => principal),
    waiting,
  );
  const copies = await copiesOf(
    send,
    origin,
    'root',
    given.map(({ role }) => role.id),
    waiting,
  );
  const states = new Map<string, RolesState>();
  for (const { id, operations, checks, watched } of units) {
    const mine = operations.filter((one) => 'principal' in one);
    const holders = new Map(mine.map(({ principal }) => [principal.id, principal]));
    const wanted = new Set(operations.filter(isOfRole).map(({ role }) => role.id));
    const made = new Set(operations.filter((one) => 'team' in one).map(({ team }) => team.id));
    states.set(id, {
      roles: roles.filter(({ role }) => wanted.has(role.id)),
      teams: teams.filter(({ team }) => made.has(team.id)),
      holders: [...holders.values()].map((principal) => ({ principal, held: held.get(principal.id) ?? [] })),
      copies: copies.filter((copy) =>
        mine.some(({ role, businessUnit }) => role.id === copy.role && businessUnit === copy.businessUnit),
      ),
      people: await privilegesOf(send, origin, checks, watched, waiting),
    });
  }
  return states;
}

/** Roles with everything they hold, or that there are none of their ids. Throws `DataverseError`. */
async function rolesAsTheyAre(
  send: Send,
  origin: string,
  roles: readonly RoleRef[],
  waiting: Waiting,
): Promise<RoleFound[]> {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const inherited = new Map<string, number | null>();
  for (const some of portions([...byId.keys()]))
    for (const row of await readAll(send, origin, tables.role, { filter: anyOf(tables.role, 'id', some), ...waiting }))
      inherited.set(row.id, row.inherited);
  const found: RoleFound[] = [];
  for (const role of byId.values()) {
    const privileges = inherited.has(role.id) ? await rolePrivileges(send, origin, role.id, waiting) : null;
    const memberInheritance = inherited.get(role.id) === 0 ? 'team-only' : 'direct-user';
    found.push({ role, privileges, memberInheritance: privileges && memberInheritance });
  }
  return found;
}

/** Teams with their members, or that there are none of their ids. Throws `DataverseError`. */
async function teamsAsTheyAre(
  send: Send,
  origin: string,
  teams: readonly Principal[],
  { signal }: Waiting,
): Promise<RolesState['teams']> {
  const { team: table, teamMembership } = tables;
  const found = new Map<string, { businessUnit: string; members: string[] }>();
  for (const some of portions(teams.map(({ id }) => id))) {
    for (const row of await readAll(send, origin, table, { filter: anyOf(table, 'id', some), signal }))
      found.set(row.id, { businessUnit: row.businessUnit ?? '', members: [] });
    for (const row of await readAll(send, origin, teamMembership, {
      filter: anyOf(teamMembership, 'team', some),
      signal,
    }))
      found.get(row.team)?.members.push(row.person);
  }
  return teams.map((team) => ({ team, content: found.get(team.id) ?? null }));
}

async function privilegesOf(
  send: Send,
  origin: string,
  checks: RolesUnit['checks'],
  watched: RolesUnit['watched'],
  waiting: Waiting,
): Promise<PrivilegesHeld[]> {
  const people: PrivilegesHeld[] = [];
  for (const { person } of checks) {
    const held: string[] = [];
    for (const name of watched) if (await holdsPrivilegeNamed(send, origin, person.id, name, waiting)) held.push(name);
    people.push({ person, held });
  }
  return people;
}

/** The roles that people and teams hold directly, by the holder's id. Throws `DataverseError`. */
async function rolesHeld(
  send: Send,
  origin: string,
  holders: readonly Pick<Principal, 'type' | 'id'>[],
  { signal }: Waiting,
): Promise<Map<string, RoleCopy[]>> {
  const ids = (wanted: Principal['type']) => [
    ...new Set(holders.filter(({ type }) => type === wanted).map(({ id }) => id)),
  ];
  const { systemUserRoles, teamRoles } = tables;
  const joins: { holder: string; role: string }[] = [];
  for (const some of portions(ids('person')))
    for (const row of await readAll(send, origin, systemUserRoles, {
      filter: anyOf(systemUserRoles, 'person', some),
      signal,
    }))
      joins.push({ holder: row.person, role: row.role });
  for (const some of portions(ids('team')))
    for (const row of await readAll(send, origin, teamRoles, { filter: anyOf(teamRoles, 'team', some), signal }))
      joins.push({ holder: row.team, role: row.role });
  const copies = await copiesOf(
    send,
    origin,
    'id',
    joins.map(({ role }) => role),
    { signal },
  );
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  const held = new Map<string, RoleCopy[]>();
  for (const { holder, role } of joins) {
    const copy = byId.get(role);
    if (copy) held.set(holder, [...(held.get(holder) ?? []), { role: copy.role, businessUnit: copy.businessUnit }]);
  }
  return held;
}

/** Roles of every business unit, found by their own id or by that of their root. Throws `DataverseError`. */
async function copiesOf(
  send: Send,
  origin: string,
  by: 'id' | 'root',
  values: readonly string[],
  { signal }: Waiting,
): Promise<KnownCopy[]> {
  const found: KnownCopy[] = [];
  for (const some of portions([...new Set(values)]))
    for (const row of await readAll(send, origin, tables.role, { filter: anyOf(tables.role, by, some), signal }))
      found.push({ id: row.id, role: row.root ?? row.id, businessUnit: row.businessUnit ?? '' });
  return found;
}

function isOfRole(one: RoleOperation): one is ContentOperation {
  return !('principal' in one || 'team' in one);
}
