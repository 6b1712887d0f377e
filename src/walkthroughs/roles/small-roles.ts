import type { Known } from './keeper-ways.ts';
import { refOf } from './lock-moves.ts';
import { keeperName } from './lock-name.ts';
import { inheritance, sameContent } from './role-contents.ts';
import type { RoleContent, RolePrivilege, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** Makes roles that hold nothing but some of what a lock takes: each once in a plan, and none that an earlier lock made. */
export function smallRoles({ facts, goal, contents }: Known, newId: () => string) {
  const made: RoleContent[] = [];
  const known = new Map<string, RoleRef>();
  const earlier = (name: string, privileges: readonly RolePrivilege[]) =>
    (facts.roles ?? []).find(
      (one) =>
        one.name === name &&
        inheritance(one.memberInheritance) === 'direct-user' &&
        sameContent(contents.get(one.id), privileges),
    );
  const make = (of: string, privileges: readonly RolePrivilege[]): RoleRef => {
    const found = earlier(keeperName(of, goal.privileges, new Set()), privileges);
    if (found) return refOf(found);
    const names = new Set([...(facts.roles ?? []), ...made.map(({ role }) => role)].map(({ name = '' }) => name));
    const role = { id: newId(), name: keeperName(of, goal.privileges, names) };
    made.push({ role, businessUnit: unitOf(facts, {}), memberInheritance: 'direct-user', privileges });
    return role;
  };
  return {
    made,
    /** The role with these privileges; `of` names the one that it comes from. */
    roleWith(of: string, privileges: readonly RolePrivilege[]): RoleRef {
      const key = privileges
        .map(({ id, depth }) => `${id} ${depth}`)
        .sort()
        .join(' ');
      const role = known.get(key) ?? make(of, privileges);
      known.set(key, role);
      return role;
    },
  };
}
