import { type Depth, depths, type Facts, type Role, type TablePrivilege } from '#engine';
import { elevates } from './elevation.ts';
import { principalOf, refOf } from './lock-moves.ts';
import { freeName } from './lock-name.ts';
import { predictRoles } from './predict-roles.ts';
import { type RoleContents, withContents } from './role-contents.ts';
import type { RoleOperation, RolePrivilege, RoleRef, RolesUnit } from './role-unit.ts';
import { toUnits } from './to-units.ts';
import { unitOf } from './unit-of.ts';

/** One privilege that a person or team shall hold. */
export interface PrivilegeWish extends TablePrivilege {
  principal: string;
  depth: Depth;
  /** An existing role to give; left out: a small one with nothing else in it, made where there is none. */
  role?: string;
}

/** A role that gives a privilege far enough, and how much else it would give. */
export interface RoleThatGives {
  role: Role;
  depth: Depth;
  /** How many privileges, of those that were read, it gives besides. */
  besides: number;
}

/** The roles that give a privilege far enough, those with least besides first. System Administrator is none of them. */
export function rolesThatGive(
  { roles = [] }: Facts,
  { right, table, depth }: TablePrivilege & { depth: Depth },
): RoleThatGives[] {
  return roles
    .flatMap((role): RoleThatGives[] => {
      const given = role.privileges?.[table]?.[right];
      if (!given || role.administrator || depths.indexOf(given) < depths.indexOf(depth)) return [];
      const all = Object.values(role.privileges ?? {}).reduce((sum, rights) => sum + Object.keys(rights).length, 0);
      return [{ role, depth: given, besides: all - 1 }];
    })
    .sort((a, b) => a.besides - b.besides || depths.indexOf(a.depth) - depths.indexOf(b.depth));
}

/** What one privilege is given from: the role in full, where one was chosen; and the privilege itself. */
export interface PrivilegeReading {
  facts: Facts;
  wish: PrivilegeWish;
  contents: RoleContents;
  privilege: Omit<RolePrivilege, 'depth'>;
  caller: { privileges: readonly RolePrivilege[] };
  newId: () => string;
}

/** How one privilege is given, what else that gives, and what the caller lacks for it. */
export interface PlannedPrivilege {
  units: readonly RolesUnit[];
  lacking: readonly RolePrivilege[];
  /** The facts, with the role concerned in full, as they are and as they would be. */
  before: Facts;
  after: Facts;
}

/** The smallest way to give a privilege: a role with nothing else in it, the one that an earlier plan made, or the role that was chosen. */
export function planPrivilege({
  facts: seen,
  wish,
  contents,
  privilege,
  caller,
  newId,
}: PrivilegeReading): PlannedPrivilege {
  const facts = withContents(seen, contents);
  const holder = [...(facts.people ?? []), ...(facts.teams ?? [])].find(({ id }) => id === wish.principal) ?? {};
  const chosen = (facts.roles ?? []).find(({ id }) => id === wish.role) ?? smallRole(facts, wish);
  const role: RoleRef = chosen ? refOf(chosen) : { id: newId(), name: newName(facts, privilege, wish) };
  const content = { role, businessUnit: unitOf(facts, {}), memberInheritance: 'direct-user' } as const;
  const operations: RoleOperation[] = [
    ...(chosen
      ? []
      : [{ kind: 'create-role', ...content, privileges: [{ ...privilege, depth: wish.depth }] } as const]),
    { kind: 'assign-role', principal: principalOf(facts, wish.principal), role, businessUnit: unitOf(facts, holder) },
  ];
  return {
    units: toUnits(facts, contents, operations, newId),
    lacking: elevates(operations, contents, caller.privileges),
    before: facts,
    after: predictRoles(facts, operations),
  };
}

/** The role that an earlier plan made for the same: it holds nothing else that was read. */
function smallRole({ roles = [] }: Facts, { right, table, depth }: PrivilegeWish): Role | undefined {
  return roles.find(({ name = '', privileges = {} }) => {
    const held = Object.entries(privileges).flatMap(([of, rights]) =>
      Object.entries(rights).map((one) => [of, ...one]),
    );
    const [only, ...others] = held;
    return name.includes(mark) && others.length === 0 && only?.[0] === table && only[1] === right && only[2] === depth;
  });
}

/** What tells a role that was made for one privilege. */
const mark = ' only';

function newName({ roles = [] }: Facts, { name }: Omit<RolePrivilege, 'depth'>, { depth }: PrivilegeWish): string {
  return freeName(name, ` (${depth})${mark}`, new Set(roles.map(({ name: other = '' }) => other)));
}
