import { type Depth, depths, type TablePrivilege } from '#engine';
import type { RolePrivilege } from '#walkthroughs';
import { apiUrl, readRequest } from '../api.ts';
import { DataverseError, incompleteAnswer } from '../dataverse-error.ts';
import { principalTables } from '../principals.ts';
import { readAll, readJson } from '../read.ts';
import { rightsOfMask } from '../rights.ts';
import type { Send } from '../send.ts';
import { tables } from '../tables/all.ts';
import { anyOf, portions } from '../tables/query.ts';

/** How long whoever asks waits. */
export interface Waiting {
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
export async function holdsPrivilegeNamed(
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
