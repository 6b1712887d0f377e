import { depths, type Facts, type PrivilegeAtDepth, type Role } from '#engine';
import { elevates } from './elevation.ts';
import { givingOperations, lackedBy, named } from './giving.ts';
import { predictRoles } from './predict-roles.ts';
import { type RoleContents, withContents } from './role-contents.ts';
import type { RolePrivilege, RolesUnit } from './role-unit.ts';
import { toUnits } from './to-units.ts';

/** Privileges that a person or team shall hold. */
export interface PrivilegeWish {
  principal: string;
  privileges: readonly PrivilegeAtDepth[];
  /** An existing role to give; what it lacks of the privileges, or all where none is named, comes by a small role with nothing else in it. */
  role?: string;
}

/** A role that gives privileges far enough, and how much else it would give. */
export interface RoleThatGives {
  role: Role;
  /** The privileges, as deep as it gives them. */
  gives: readonly PrivilegeAtDepth[];
  /** How many privileges, of those that were read, it gives besides. */
  besides: number;
}

/** The roles that give all of these privileges far enough, those with least besides first. System Administrator is none of them. */
export function rolesThatGive({ roles = [] }: Facts, wanted: readonly PrivilegeAtDepth[]): RoleThatGives[] {
  const reach = ({ gives }: RoleThatGives) => gives.reduce((sum, { depth }) => sum + depths.indexOf(depth), 0);
  return roles
    .filter((role) => !role.administrator && lackedBy(role, wanted).length === 0)
    .map((role): RoleThatGives => {
      const gives = wanted.map((one) => ({ ...one, depth: role.privileges?.[one.table]?.[one.right] ?? one.depth }));
      const all = Object.values(role.privileges ?? {}).reduce((sum, rights) => sum + Object.keys(rights).length, 0);
      return { role, gives, besides: all - wanted.length };
    })
    .sort((a, b) => a.besides - b.besides || reach(a) - reach(b));
}

/** What privileges are given from: the role in full, where one was chosen; and the privileges themselves, in the order of the wish. */
export interface PrivilegeReading {
  facts: Facts;
  wish: PrivilegeWish;
  contents: RoleContents;
  privileges: readonly Omit<RolePrivilege, 'depth'>[];
  caller: { privileges: readonly RolePrivilege[] };
  newId: () => string;
}

/** How privileges are given, what else that gives, and what the caller lacks for it. */
export interface PlannedPrivilege {
  units: readonly RolesUnit[];
  lacking: readonly RolePrivilege[];
  /** The facts, with the role concerned in full, as they are and as they would be. */
  before: Facts;
  after: Facts;
}

/** The smallest way to give privileges: the role that was chosen, and for what it lacks a role with nothing else in it, which an earlier plan may have made. */
export function planPrivilege(reading: PrivilegeReading): PlannedPrivilege {
  const { wish, contents, caller, newId } = reading;
  const facts = withContents(reading.facts, contents);
  const operations = givingOperations(facts, wish, named(wish.privileges, reading.privileges), newId);
  return {
    units: toUnits(facts, contents, operations, newId),
    lacking: elevates(operations, contents, caller.privileges),
    before: facts,
    after: predictRoles(facts, operations),
  };
}
