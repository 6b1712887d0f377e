import type { Facts, PrivilegeAtDepth, Role } from '#engine';
import { refOf } from './lock-moves.ts';
import { freeName } from './lock-name.ts';
import { inheritance } from './role-contents.ts';
import type { RoleOperation, RolePrivilege, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** A wished privilege as facts have it, and as roles hold it. */
export interface NamedPrivilege extends PrivilegeAtDepth {
  privilege: RolePrivilege;
}

/** The role that holds these privileges and nothing else: the one that an earlier plan made, or a new one with the write that makes it. */
export function roleWithOnly(
  facts: Facts,
  privileges: readonly NamedPrivilege[],
  newId: () => string,
): { role: RoleRef; make: readonly RoleOperation[] } {
  const earlier = (facts.roles ?? []).find((role) => holdsOnly(role, privileges));
  if (earlier) return { role: refOf(earlier), make: [] };
  const role = { id: newId(), name: newName(facts, privileges) };
  const make: RoleOperation = {
    kind: 'create-role',
    role,
    businessUnit: unitOf(facts, {}),
    memberInheritance: 'direct-user',
    privileges: privileges.map(({ privilege }) => privilege),
  };
  return { role, make: [make] };
}

/** Whether a role was made for just these: it holds nothing else that was read. */
function holdsOnly({ name = '', privileges = {}, memberInheritance }: Role, only: readonly PrivilegeAtDepth[]) {
  const held = Object.values(privileges).flatMap((rights) => Object.keys(rights));
  return (
    name.includes(mark) &&
    inheritance(memberInheritance) === 'direct-user' &&
    held.length === only.length &&
    only.every(({ table, right, depth }) => privileges[table]?.[right] === depth)
  );
}

/** What tells a role that was made for a few privileges. */
const mark = ' only';

/** Called after the first privilege, which says most; of further ones after how many they are. */
function newName({ roles = [] }: Facts, privileges: readonly NamedPrivilege[]): string {
  const [first, ...more] = privileges.map(({ privilege }) => privilege);
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const ending = ` (${first?.depth})${others}${mark}`;
  return freeName(first?.name ?? '', ending, new Set(roles.map(({ name = '' }) => name)));
}
