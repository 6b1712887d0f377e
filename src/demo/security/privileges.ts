import type { Context, Right } from '../context.ts';
import type { Row } from '../store.ts';
import { rightBits } from './access-rights.ts';
import { type Principal, teamsOf, teamType } from './principal.ts';

/** Depths as `roleprivileges.privilegedepthmask` has them (previous-versions gg308072, noted 2026). */
export const depthMask = { Basic: 1, Local: 2, Deep: 4, Global: 8 } as const;
/** How far a privilege reaches. */
export type Depth = keyof typeof depthMask;
/** Depths from the smallest to the largest: the order of `PrivilegeDepth` in messages. */
export const depths = ['Basic', 'Local', 'Deep', 'Global'] as const;

/** One privilege that somebody holds through one role. */
export interface Held {
  readonly privilege: string;
  readonly depth: Depth;
  /** The business unit from which the depth is measured: that of the role's copy, or of the team that holds the role. */
  readonly base: string;
  /** The team that holds the role, or null when the principal itself does. */
  readonly team: string | null;
  /** Whether it counts beyond rows of that team; not at user level on a team role set to "Team privileges only" (`isinherited` 0). */
  readonly personal: boolean;
  /** Whether it counts as held by the member: not through a team role set to "Team privileges only", at any depth. */
  readonly ofOwn: boolean;
}

interface RoleHeld {
  readonly role: Row;
  readonly base: string;
  readonly team: string | null;
}

/** The roles of a principal: its own and those of its teams; access teams hold none ("Team access", Power Platform admin). */
export function rolesOf(context: Context, principal: Principal): RoleHeld[] {
  const held: RoleHeld[] = [];
  const add = (roleid: unknown, team: Row | null) => {
    const role = context.store.get('role', String(roleid));
    if (!role) return;
    const base = String(team ? team.businessunitid : role.businessunitid);
    held.push({ role, base, team: team && principal.table !== 'team' ? String(team.teamid) : null });
  };
  if (principal.table === 'systemuser')
    for (const { roleid } of context.store.where('systemuserroles', 'systemuserid', principal.id)) add(roleid, null);
  for (const team of teamsOf(context, principal)) {
    if (team.teamtype === teamType.access) continue;
    for (const { roleid } of context.store.where('teamroles', 'teamid', team.teamid)) add(roleid, team);
  }
  return held;
}

/** The id of the role whose rows in `roleprivileges` count for a copy: those hang on the root. */
export function rootOf(role: Row): string {
  return String(role.parentrootroleid ?? role.roleid);
}

/** Everything a principal holds of one privilege, through every role. Empty: the first gate is shut. */
export function held(context: Context, principal: Principal, right: Right, table: string): Held[] {
  const privilege = privilegeOn(context, right, table);
  return privilege ? heldOf(context, principal, String(privilege.privilegeid)) : [];
}

/** The same for a privilege by its id. */
export function heldOf(context: Context, principal: Principal, privilege: string): Held[] {
  return rolesOf(context, principal).flatMap(({ role, base, team }) =>
    context.store
      .where('roleprivileges', 'roleid', rootOf(role))
      .filter(({ privilegeid }) => privilegeid === privilege)
      .map((row) => {
        const depth = depthOf(row.privilegedepthmask);
        const ofOwn = team === null || role.isinherited !== 0;
        return { privilege, depth, base, team, ofOwn, personal: ofOwn || depth !== 'Basic' };
      }),
  );
}

/** The privilege of a right on a table, found through PrivilegeObjectTypeCodes as live organizations relate them. */
export function privilegeOn(context: Context, right: Right, table: string): Row | undefined {
  return privilegesOf(context, table).find(({ accessright }) => accessright === rightBits[right]);
}

/** All privileges of a table. */
export function privilegesOf(context: Context, table: string): Row[] {
  return context.store
    .where('privilegeobjecttypecodes', 'objecttypecode', table)
    .map(({ privilegeid }) => context.store.get('privilege', String(privilegeid)))
    .filter((privilege) => privilege !== undefined);
}

/** The largest depth in a mask. */
export function depthOf(mask: unknown): Depth {
  const bits = typeof mask === 'number' ? mask : 0;
  return depths.findLast((depth) => (bits & depthMask[depth]) !== 0) ?? 'Basic';
}

/** Whether a depth is at least another. */
export function atLeast(depth: Depth, wanted: Depth): boolean {
  return depthMask[depth] >= depthMask[wanted];
}
