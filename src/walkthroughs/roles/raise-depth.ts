import { depths, type Facts, type PrivilegeAtDepth } from '#engine';
import { elevates } from './elevation.ts';
import type { PlannedPrivilege, PrivilegeReading, PrivilegeWish } from './give-privilege.ts';
import { givingOperations, named } from './giving.ts';
import { refOf } from './lock-moves.ts';
import { predictRoles } from './predict-roles.ts';
import { taken, withContents } from './role-contents.ts';
import type { RoleOperation, RolePrivilege } from './role-unit.ts';
import { toUnits } from './to-units.ts';

/** What a role shall allow: each privilege at least that deep. */
export interface DepthWish {
  role: string;
  privileges: readonly PrivilegeAtDepth[];
  /** What somebody shall hold beside that: a change of the role would give it to everybody who has the role. */
  besides?: Omit<PrivilegeWish, 'role'>;
}

/** What a change of depths is planned from: the role in full, and the privileges that were wished, in the same order. */
export interface DepthReading extends Pick<PrivilegeReading, 'contents' | 'caller' | 'newId'> {
  facts: Facts;
  wish: DepthWish;
  privileges: readonly Omit<RolePrivilege, 'depth'>[];
  /** The privileges that somebody shall hold beside that. */
  besides: readonly Omit<RolePrivilege, 'depth'>[];
}

/** Plans to let a role's privileges reach further, or to put those into it that it lacks; what reaches as far already is left as it is. */
export function planDepth(reading: DepthReading): PlannedPrivilege {
  const { wish, contents, privileges, caller, newId } = reading;
  const facts = withContents(reading.facts, contents);
  const held = contents.get(wish.role) ?? [];
  const role = refOf((facts.roles ?? []).find(({ id }) => id === wish.role) ?? { id: wish.role });
  const changes = wish.privileges.flatMap(({ depth, ...privilege }, at): RoleOperation[] => {
    const [from] = taken(held, [privilege]);
    const known = privileges[at];
    if (from) {
      const reaches = depths.indexOf(from.depth) >= depths.indexOf(depth);
      return reaches ? [] : [{ kind: 'set-depth', role, from, privilege: { ...from, depth } }];
    }
    return known ? [{ kind: 'add-privilege', role, privilege: { ...known, depth } }] : [];
  });
  const { besides } = wish;
  const given = besides ? givingOperations(facts, besides, named(besides.privileges, reading.besides), newId) : [];
  const operations = [...changes, ...given];
  return {
    units: toUnits(facts, contents, operations, newId),
    lacking: elevates(operations, contents, caller.privileges),
    before: facts,
    after: predictRoles(facts, operations),
  };
}
