import { type Depth, depths, type TablePrivilege } from '#engine';
import type {
  KnownCopy,
  Principal,
  PrivilegesHeld,
  RoleCopy,
  RolePrivilege,
  RolesState,
  RolesUnit,
} from '#walkthroughs';
import { apiUrl, readRequest } from '../api.ts';
import { DataverseError, incompleteAnswer } from '../dataverse-error.ts';
import { principalTables } from '../principals.ts';
import { readAll, readJson } from '../read.ts';
import { rightsOfMask } from '../rights.ts';
import type { Send } from '../send.ts';
import { tables } from '../tables/all.ts';
import { anyOf, portions } from '../tables/query.ts';

interface Waiting {
  signal?: AbortSignal | undefined;
}

const noFilter = '00000000-0000-0000-0000-000000000000';

/** Every privilege of a role; null when there is no such role. Throws `DataverseError`. */
export async function rolePrivileges(
  send: Send,
  origin: string,
  role: string,
  { signal }: Waiting = {},
): Promise<RolePrivilege[] | null> {
  try {
    return await listed(send, origin, `RetrieveRolePrivilegesRole(RoleId=@r)?@r=${role}`, signal);
  } catch (thrown) {
    if (thrown instanceof DataverseError && thrown.problem.kind === 'not-found') return null;
    throw thrown;
  }
}

/** Every privilege a person holds, by roles of their own and of their teams. Throws `DataverseError`. */
export function personPrivileges(
  send: Send,
  origin: string,
  person: string,
  { signal }: Waiting = {},
): Promise<RolePrivilege[]> {
  return listed(send, origin, `${bound(person)}.RetrieveUserPrivileges()`, signal);
}

/** Whether a person holds a privilege by any way, at any depth. Throws `DataverseError`. */
async function holdsPrivilegeNamed(
  send: Send,
  origin: string,
  person: string,
  privilege: string,
  { signal }: Waiting = {},
): Promise<boolean> {
  const name = encodeURIComponent(`'${privilege}'`);
  const call = `${bound(person)}.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName=@n)?@n=${name}`;
  return (await listed(send, origin, call, signal)).length > 0;
}

/** What units of roles are about, as it is now, by the unit's id. Throws `DataverseError`. */
export async function readRolesUnits(
  send: Send,
  origin: string,
  units: readonly Pick<RolesUnit, 'id' | 'operations' | 'checks' | 'watched'>[],
  waiting: Waiting = {},
): Promise<Map<string, RolesState>> {
  const all = units.flatMap(({ operations }) => operations);
  const given = all.filter((one) => 'principal' in one);
  const contents = new Map<string, RolePrivilege[] | null>();
  for (const id of new Set(all.filter((one) => !('principal' in one)).map(({ role }) => role.id)))
    contents.set(id, await rolePrivileges(send, origin, id, waiting));
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
    const roles = new Map(operations.flatMap((one) => ('principal' in one ? [] : [[one.role.id, one.role] as const])));
    const mine = operations.filter((one) => 'principal' in one);
    const holders = new Map(mine.map(({ principal }) => [principal.id, principal]));
    states.set(id, {
      roles: [...roles.values()].map((role) => ({ role, privileges: contents.get(role.id) ?? null })),
      holders: [...holders.values()].map((principal) => ({ principal, held: held.get(principal.id) ?? [] })),
      copies: copies.filter((copy) =>
        mine.some(({ role, businessUnit }) => role.id === copy.role && businessUnit === copy.businessUnit),
      ),
      people: await privilegesOf(send, origin, checks, watched, waiting),
    });
  }
  return states;
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

function bound(person: string): string {
  return `${principalTables.person.entitySet}(${person})/Microsoft.Dynamics.CRM`;
}

async function listed(
  send: Send,
  origin: string,
  call: string,
  signal: AbortSignal | undefined,
): Promise<RolePrivilege[]> {
  const body = await readJson(send, origin, readRequest(apiUrl(origin, call), [], signal));
  if (!Array.isArray(body.RolePrivileges)) throw incompleteAnswer('privileges');
  return body.RolePrivileges.map(privilegeOf);
}

function privilegeOf(entry: Readonly<Record<string, unknown>>): RolePrivilege {
  const { PrivilegeId: id, PrivilegeName: name, Depth: depth, RecordFilterId: filter } = entry;
  const known = depths.find((one) => one === depth);
  if (typeof id !== 'string' || typeof name !== 'string' || !known) throw incompleteAnswer('privileges');
  return { id: id.toLowerCase(), name, depth: known satisfies Depth, ...(isFilter(filter) ? { filter } : {}) };
}

function isFilter(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id !== noFilter;
}

/** The privilege of a right on a table; null when there is none. Throws `DataverseError`. */
export async function privilegeOn(
  send: Send,
  origin: string,
  { right, table }: TablePrivilege,
  { signal }: Waiting = {},
): Promise<Omit<RolePrivilege, 'depth'> | null> {
  const { privilegeObjectTypeCodes: codes, privilege } = tables;
  const about = await readAll(send, origin, codes, { filter: anyOf(codes, 'table', [table]), signal });
  for (const some of portions(about.flatMap((code) => code.privilege ?? []))) {
    const found = await readAll(send, origin, privilege, { filter: anyOf(privilege, 'id', some), signal });
    const one = found.find((row) => rightsOfMask(row.right ?? 0)[0] === right);
    if (one?.name) return { id: one.id, name: one.name };
  }
  return null;
}
