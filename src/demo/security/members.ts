import type { Context } from '../context.ts';
import { Fault, type Row } from '../store.ts';
import { demandAccess } from './demand.ts';
import { alreadyJoined, notJoined } from './joins.ts';
import { teamType } from './principal.ts';

/**
 * Puts a person into a team. The caller needs Write on the team and Read on the person (AddMembersTeam, previous-versions mt607923). Members of
 * a business unit's default team and of group teams are not set by hand ("Manage teams", Power Platform admin).
 */
export function addMember(context: Context, person: string, team: string): void {
  const row = teamToChange(context, person, team);
  if (row.isdefault === true)
    throw new Fault(400, '0x8004830b', "Can't add members to the default business unit team.");
  if (membership(context, person, team)) throw alreadyJoined();
  context.store.insert('teammembership', { teammembershipid: context.newId(), teamid: team, systemuserid: person });
}

/** Takes a person out of a team; the same conditions. Throws 404 for somebody who is no member. */
export function removeMember(context: Context, person: string, team: string): void {
  const row = teamToChange(context, person, team);
  if (row.isdefault === true)
    throw new Fault(400, '0x8004830c', "Can't remove members from the default business unit team.");
  const member = membership(context, person, team);
  if (!member) throw notJoined('teammembership', person, team);
  context.store.remove('teammembership', String(member.teammembershipid));
}

function teamToChange(context: Context, person: string, team: string): Row {
  demandAccess(context, ['Read', 'Write'], 'team', team);
  demandAccess(context, ['Read'], 'systemuser', person);
  const row = context.store.get('team', team) ?? {};
  if (row.teamtype !== teamType.securityGroup && row.teamtype !== teamType.officeGroup) return row;
  throw new Fault(400, '0x80040216', 'The members of a group team come from its Microsoft Entra ID group.');
}

function membership(context: Context, person: string, team: string): Row | undefined {
  return context.store.where('teammembership', 'systemuserid', person).find(({ teamid }) => teamid === team);
}
