import type { Facts, TablePrivilege } from '#engine';
import { privilegeFacts } from './predict-roles.ts';
import type { RoleContent, RolePrivilege } from './role-unit.ts';

/** A role as it was read for a lock: everything it holds. */
export type RoleContents = ReadonlyMap<string, readonly RolePrivilege[]>;

/** The privileges of a role that stand for some rights on tables. */
export function taken(list: readonly RolePrivilege[], privileges: readonly TablePrivilege[]): RolePrivilege[] {
  return list.filter((one) => {
    const [[table, rights] = ['', {}]] = Object.entries(privilegeFacts([one]));
    return privileges.some((privilege) => privilege.table === table && privilege.right in rights);
  });
}

/** Whether a role holds exactly these privileges. */
export function sameContent(a: readonly RolePrivilege[] | undefined, b: readonly RolePrivilege[]): boolean {
  const keys = new Set(b.map(({ id, depth }) => `${id} ${depth}`));
  return a !== undefined && a.length === keys.size && a.every(({ id, depth }) => keys.has(`${id} ${depth}`));
}

/** A role's member inheritance, as Dataverse takes it where none is told. */
export function inheritance(of: RoleContent['memberInheritance'] | undefined): RoleContent['memberInheritance'] {
  return of ?? 'direct-user';
}

/** Facts whose roles hold everything that was read of them. */
export function withContents(facts: Facts, contents: RoleContents): Facts {
  const roles = (facts.roles ?? []).map((role) => {
    const content = contents.get(role.id);
    return content ? { ...role, privileges: privilegeFacts(content) } : role;
  });
  return { ...facts, roles };
}
