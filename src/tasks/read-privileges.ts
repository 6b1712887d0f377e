import { DataverseError, privilegeOn, type Send } from '#dataverse';
import type { TablePrivilege } from '#engine';
import type { RolePrivilege } from '#walkthroughs';

/** Privileges by their rights and tables, in the same order. Throws a `DataverseError`, also where there is no such privilege. */
export async function readPrivileges(
  send: Send,
  origin: string,
  wanted: readonly TablePrivilege[],
): Promise<Omit<RolePrivilege, 'depth'>[]> {
  const privileges: Omit<RolePrivilege, 'depth'>[] = [];
  for (const one of wanted) {
    const privilege = await privilegeOn(send, origin, one);
    if (!privilege) throw new DataverseError({ kind: 'not-found', table: 'privilege', record: null });
    privileges.push(privilege);
  }
  return privileges;
}
