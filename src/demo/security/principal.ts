import type { Context } from '../context.ts';
import type { Row } from '../store.ts';

/** Whoever can hold access: a person, a team, or the whole organization. */
export interface Principal {
  readonly table: 'systemuser' | 'team' | 'organization';
  readonly id: string;
}

/** `team.teamtype` (Dataverse table reference, Team). */
export const teamType = { owner: 0, access: 1, securityGroup: 2, officeGroup: 3 } as const;

/**
 * The teams that count for a principal: those a person is a member of, or the team itself. Members of a group team become members when they
 * sign in ("Work with Microsoft Entra ID group teams", 2024): until then there is no row, and so no team.
 */
export function teamsOf(context: Context, principal: Principal): Row[] {
  if (principal.table === 'organization') return [];
  const ids =
    principal.table === 'team'
      ? [principal.id]
      : context.store.where('teammembership', 'systemuserid', principal.id).map(({ teamid }) => String(teamid));
  return ids.map((id) => context.store.get('team', id)).filter((team) => team !== undefined);
}

/** The row's own principal: the table and id of its owner, or undefined without one. */
export function ownerOf(context: Context, row: Row): Principal | undefined {
  if (typeof row.ownerid !== 'string') return undefined;
  const isTeam =
    row.owneridtype === 'team' || (row.owneridtype !== 'systemuser' && context.store.get('team', row.ownerid));
  return { table: isTeam ? 'team' : 'systemuser', id: row.ownerid };
}

/** The name that messages give a principal's kind, and its type code. */
export const principalType = { systemuser: 8, team: 9, organization: 1019 } as const;
