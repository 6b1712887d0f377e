import { depths, type Facts, type PrivilegeAtDepth, type Role } from '#engine';
import type { PrivilegeWish } from './give-privilege.ts';
import { principalOf, refOf } from './lock-moves.ts';
import { type NamedPrivilege, roleWithOnly } from './only-role.ts';
import type { RoleOperation, RolePrivilege, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** What a role does not give, or not as far. */
export function lackedBy<Some extends PrivilegeAtDepth>({ privileges }: Role, wanted: readonly Some[]): Some[] {
  return wanted.filter(({ table, right, depth }) => {
    const given = privileges?.[table]?.[right];
    return !given || depths.indexOf(given) < depths.indexOf(depth);
  });
}

/** Wished privileges with their ids and names in Dataverse, which are told in the same order. */
export function named(
  wished: readonly PrivilegeAtDepth[],
  known: readonly Omit<RolePrivilege, 'depth'>[],
): NamedPrivilege[] {
  return wished.flatMap((one, at) => {
    const privilege = known[at];
    return privilege ? [{ ...one, privilege: { ...privilege, depth: one.depth } }] : [];
  });
}

/** The writes that give somebody privileges: roles are made before any is given. */
export function givingOperations(
  facts: Facts,
  { principal, role: wanted }: Pick<PrivilegeWish, 'principal' | 'role'>,
  privileges: readonly NamedPrivilege[],
  newId: () => string,
): RoleOperation[] {
  const chosen = (facts.roles ?? []).find(({ id }) => id === wanted);
  const rest = chosen ? lackedBy(chosen, privileges) : privileges;
  const small = rest.length > 0 ? roleWithOnly(facts, rest, newId) : null;
  const holder = [...(facts.people ?? []), ...(facts.teams ?? [])].find(({ id }) => id === principal) ?? {};
  const given: RoleRef[] = [...(chosen ? [refOf(chosen)] : []), ...(small ? [small.role] : [])];
  return [
    ...(small?.make ?? []),
    ...given.map((role): RoleOperation => {
      return {
        kind: 'assign-role',
        principal: principalOf(facts, principal),
        role,
        businessUnit: unitOf(facts, holder),
      };
    }),
  ];
}
