import type { Context } from '../context.ts';
import { Fault, type Row } from '../store.ts';
import type { Owner } from './assign.ts';
import { demandAccess } from './demand.ts';
import { demandNoElevation, holdingsOf } from './elevation.ts';
import { alreadyJoined, notJoined } from './joins.ts';
import { matrixUnits, orgSetting } from './org-settings.ts';
import { teamType } from './principal.ts';
import { rootOf } from './privileges.ts';

/** The stable ids of stock roles (learn.microsoft.com, "Security roles and templates", 2024). */
const template = {
  systemAdministrator: '627090ff-40a3-4053-8790-584edc5be201',
  supportUser: '2d101bb3-5ced-4122-83f1-94d5efde4e3b',
} as const;

/** The tables that join a person or team with a role, and their columns. */
const joins = {
  systemuser: { table: 'systemuserroles', key: 'systemuserroleid', column: 'systemuserid' },
  team: { table: 'teamroles', key: 'teamroleid', column: 'teamid' },
} as const;

/**
 * Gives a role to a person or team. The caller needs Assign on the role and every privilege in it; the role's copy must belong to the holder's
 * business unit unless other units' roles may be used. Codes and texts: Dataverse error catalogue.
 */
export function assignRole(context: Context, holder: Owner, roleId: string): void {
  const role = roleToChange(context, holder, roleId);
  const row = context.store.get(holder.table, holder.id) ?? {};
  if (role.roletemplateid === template.supportUser)
    throw new Fault(400, '0x80041d44', 'The Support User Role cannot be assigned to a user.');
  if (holder.table === 'team') demandRoleTeam(row, role);
  else if (row.isdisabled === true && !orgSetting(context, 'AllowRoleAssignmentOnDisabledUsers', false))
    throw new Fault(
      400,
      '0x80040225',
      'The specified user is either disabled or is not a member of any business unit.',
    );
  if (row.businessunitid !== role.businessunitid && !matrixUnits(context)) throw wrongUnit(holder, row, role);
  demandNoElevation(context, holdingsOf(context.store.where('roleprivileges', 'roleid', rootOf(role))));
  if (joinOf(context, holder, roleId)) throw alreadyJoined();
  const { table, key, column } = joins[holder.table];
  context.store.insert(table, { [key]: context.newId(), [column]: holder.id, roleid: roleId });
}

/** Takes a role from a person or team. The last active person with System Administrator keeps it (CannotRemoveFromSysAdmin). */
export function withdrawRole(context: Context, holder: Owner, roleId: string): void {
  const role = roleToChange(context, holder, roleId);
  const { table, key } = joins[holder.table];
  const join = joinOf(context, holder, roleId);
  if (!join) throw notJoined(table, holder.id, roleId);
  if (holder.table === 'systemuser' && isAdministrator(role) && !otherAdministrators(context, holder.id))
    throw new Fault(
      400,
      '0x80041d30',
      'A user cannot be removed from the System Administrator Role if they are the only user that has the role.',
    );
  context.store.remove(table, String(join[key]));
}

function roleToChange(context: Context, holder: Owner, roleId: string): Row {
  demandAccess(context, ['Read', 'Assign'], 'role', roleId);
  demandAccess(context, ['Read'], holder.table, holder.id);
  return context.store.get('role', roleId) ?? {};
}

/** AadGroupTeamsCanOnlyAssignInheritableRoles: "Web service error codes", Power Apps developer, 2025. */
function demandRoleTeam(team: Row, role: Row): void {
  if (team.teamtype === teamType.access)
    throw new Fault(400, '0x80048331', 'Cannot assign roles or profiles to an access team.');
  if (team.teamtype !== teamType.owner && role.isinherited === 0)
    throw new Fault(
      400,
      '0x80048350',
      `Only roles with member's privilege inheritance set to direct user and team privileges can be assigned to group teams. (TeamId = ${team.teamid})`,
    );
}

function wrongUnit(holder: Owner, row: Row, role: Row): Fault {
  const unit = `belongs to a different business unit=${row.businessunitid} than the role with roleId=${role.roleid}`;
  return holder.table === 'systemuser'
    ? new Fault(400, '0x80041409', `The user with id=${holder.id} ${unit} and rolebusinessUnit=${role.businessunitid}.`)
    : new Fault(
        400,
        '0x8004140d',
        `The team with id=${holder.id} ${unit} and roleBusinessUnit=${role.businessunitid}.`,
      );
}

function joinOf(context: Context, holder: Owner, roleId: string): Row | undefined {
  const { table, column } = joins[holder.table];
  return context.store.where(table, column, holder.id).find(({ roleid }) => roleid === roleId);
}

/** Whether a role row is the stock System Administrator role or one of its copies. */
export function isAdministrator(role: Row): boolean {
  return role.roletemplateid === template.systemAdministrator;
}

function otherAdministrators(context: Context, person: string): boolean {
  for (const { systemuserid, roleid } of context.store.rows('systemuserroles')) {
    const role = context.store.get('role', String(roleid));
    const other = context.store.get('systemuser', String(systemuserid));
    if (systemuserid !== person && role && isAdministrator(role) && other?.isdisabled !== true) return true;
  }
  return false;
}
