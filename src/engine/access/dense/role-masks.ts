import type { Role } from '../../facts.ts';
import { allRights } from '../../facts.ts';
import { bitOf } from './right-bits.ts';
import type { RowKind } from './rows.ts';

/** What a role, or several together, give on rows of one kind: bytes of rights by how far they reach. */
export interface RoleMasks {
  /** At any depth. */
  any: number;
  /** What members of a team that holds it may use on rows of their own and on shared ones: see `Grant.reachesMembers`. */
  members: number;
  /** Beyond user level. */
  above: number;
  /** On rows of the business unit. */
  here: number;
  /** On rows of the business unit and of those below it. */
  below: number;
  everywhere: number;
}

/** Nothing at all. */
export const noMasks: RoleMasks = { any: 0, members: 0, above: 0, here: 0, below: 0, everywhere: 0 };

/** Reads a role's privileges on rows of one kind. */
export function masksOf({ privileges, memberInheritance }: Role, { table, ofOrganization }: RowKind): RoleMasks {
  const masks = { ...noMasks };
  const depths = privileges?.[table] ?? {};
  for (const right of allRights) {
    const [depth, bit] = [depths[right], bitOf[right]];
    if (!depth) continue;
    masks.any |= bit;
    if (depth !== 'Basic') masks.above |= bit;
    if ((depth !== 'Basic' && right !== 'Create') || memberInheritance !== 'team-only') masks.members |= bit;
    if (depth === 'Global' || ofOrganization) masks.everywhere |= bit;
    else if (depth !== 'Basic') masks.here |= bit;
    if (depth === 'Deep') masks.below |= bit;
  }
  return masks;
}

/** What two give together. */
export function together(one: RoleMasks, other: RoleMasks): RoleMasks {
  return {
    any: one.any | other.any,
    members: one.members | other.members,
    above: one.above | other.above,
    here: one.here | other.here,
    below: one.below | other.below,
    everywhere: one.everywhere | other.everywhere,
  };
}
