import type { Depth, TablePrivilege } from '#engine';
import { isOfTeam, type LockLimit, type RoleOperation, type RolesUnit } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/roles-plan.ts';
import { rightsText } from './plan-words.ts';
import { tableName } from './table-name.ts';

const { say, count } = speaker(words);

/** Names by id, of people, teams and roles alike. */
export type NameOf = (id: string) => string;

/** A privilege in words: the right, the table and, where it is told, how far it reaches. */
export function privilegeText({ right, table, depth }: TablePrivilege & { depth?: Depth }): string {
  const values = { right: rightsText([right]), table: tableName(table) };
  return depth ? say('roles_privilege', { ...values, depth: depthText(depth) }) : say('roles_privilege_short', values);
}

/** Privileges in words, one after the other. */
export function privilegesText(privileges: readonly (TablePrivilege & { depth?: Depth })[]): string {
  return privileges.map(privilegeText).join(', ');
}

/** How far a privilege reaches, in Microsoft's words. */
export function depthText(depth: Depth): string {
  return say(`roles_depth_${depth}`);
}

/** One write about roles, as a sentence. */
export function operationText(operation: RoleOperation): string {
  if (isOfTeam(operation)) {
    const { kind, team, businessUnit, members } = operation;
    const values = { team: team.name, unit: businessUnit.name };
    return kind === 'create-team'
      ? say('roles_create_team', { ...values, people: someNames(members.map(({ name }) => name)) })
      : say('roles_delete_team', values);
  }
  const role = operation.role.name;
  switch (operation.kind) {
    case 'create-role':
      return count('roles_create_role', operation.privileges.length, { role });
    case 'delete-role':
      return say('roles_delete_role', { role });
    case 'add-privilege':
      return say('roles_add_privilege', {
        role,
        privilege: operation.privilege.name,
        depth: depthText(operation.privilege.depth),
      });
    case 'remove-privilege':
      return say('roles_remove_privilege', { role, privilege: operation.privilege.name });
    case 'set-depth':
      return say('roles_set_depth', {
        role,
        privilege: operation.privilege.name,
        from: depthText(operation.from.depth),
        to: depthText(operation.privilege.depth),
      });
    case 'assign-role':
      return say('roles_assign_role', { role, principal: operation.principal.name });
    case 'remove-role':
      return say('roles_remove_role', { role, principal: operation.principal.name });
  }
}

/** What one unit does, line by line. */
export function unitLines({ operations, checks }: RolesUnit): string[] {
  return operations.length > 0 ? operations.map(operationText) : [count('roles_check', checks.length)];
}

/** A few names, the rest as a number. */
export function someNames(
  ids: readonly string[],
  nameOf: NameOf = (id) => id,
  more: 'roles_more' | 'roles_more_things' = 'roles_more',
): string {
  const most = 4;
  const shown = ids.slice(0, most).map(nameOf);
  const rest = ids.length - most;
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(
    rest > 0 ? [...shown, count(more, rest)] : shown,
  );
}

const aboutTeams = {
  'rows-of-team': 'roles_limit_rows_of_team',
  'stops-on-team-rows': 'roles_limit_stops_on_team_rows',
  'shares-more': 'roles_limit_shares_more',
  'new-teams': 'roles_limit_new_teams',
} as const;

/** A limit as a sentence. */
export function limitText(limit: LockLimit, nameOf: NameOf): string {
  switch (limit.kind) {
    case 'unreadable':
      return say('roles_limit_unreadable', { what: unknownText(limit.unknown, nameOf) });
    case 'lacking':
      return count('roles_limit_lacking', limit.privileges.length, {
        privileges: limit.privileges.map(({ name }) => name).join(', '),
        could: limit.could.length > 0 ? someNames(limit.could, nameOf) : say('roles_administrator'),
      });
    case 'rows-of-team':
    case 'stops-on-team-rows':
    case 'shares-more':
    case 'new-teams':
      return say(aboutTeams[limit.kind], {
        people: someNames(limit.people, nameOf),
        teams: someNames(limit.teams, nameOf),
      });
    case 'one-administrator':
      return say('roles_limit_one_administrator', { people: someNames(limit.people, nameOf) });
    case 'changes-others':
      return say('roles_limit_changes_others', {
        people: someNames(
          limit.changes.map(({ person }) => person),
          nameOf,
        ),
      });
    case 'still-holds':
      return say('roles_limit_still_holds', { people: someNames(limit.people, nameOf) });
    case 'administrators':
      return say('roles_limit_administrators', { people: someNames(limit.people, nameOf) });
    case 'disabled':
      return say('roles_limit_disabled', { people: someNames(limit.people, nameOf) });
    case 'group-teams':
      return say('roles_limit_group_teams', { teams: someNames(limit.teams, nameOf) });
    case 'replaced-roles':
      return say('roles_limit_replaced_roles', { roles: someNames(limit.roles, nameOf) });
    case 'edits-managed':
      return say('roles_limit_edits_managed', { roles: someNames(limit.roles, nameOf) });
    case 'caller-loses':
      return say('roles_limit_caller_loses');
    case 'beyond-dataverse':
      return say('roles_limit_beyond_dataverse', { roles: someNames(limit.roles, nameOf) });
  }
}

/** What could not be read, a few of it, in words. */
export function unknownText(unknown: readonly string[], nameOf: NameOf): string {
  const lists = { people: 'roles_unknown_people', teams: 'roles_unknown_teams', roles: 'roles_unknown_roles' } as const;
  const told = unknown.map((name) => {
    const [list = '', id, field] = name.split('/');
    if (id && field === 'members') return say('roles_unknown_members', { team: nameOf(id) });
    if (id && list === 'roles') return say('roles_unknown_privileges', { role: nameOf(id) });
    if (id) return say('roles_unknown_roles_of', { name: nameOf(id) });
    return list in lists ? say(lists[list as keyof typeof lists]) : say('roles_unknown_units');
  });
  return someNames([...new Set(told)], undefined, 'roles_more_things');
}

/** Why somebody holds something: the roles, how far they reach, and the teams through which they hold them. */
export function sourcesText(
  sources: readonly { role: string; team: string | null; depth: Depth; reachesMembers: boolean }[],
  nameOf: NameOf = (id) => id,
): string {
  const ways = sources.map(({ role, team, depth, reachesMembers }) => {
    const values = { role: nameOf(role), depth: reachesMembers ? depthText(depth) : say('roles_depth_team_rows') };
    return team === null
      ? say('roles_keeper_direct', values)
      : say('roles_keeper_team', { ...values, team: nameOf(team) });
  });
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format([...new Set(ways)]);
}

/** Names of everybody and every role of an environment. */
export function namesIn(
  facts: { people?: readonly Named[]; teams?: readonly Named[]; roles?: readonly Named[] } | null,
): NameOf {
  const all = [...(facts?.people ?? []), ...(facts?.teams ?? []), ...(facts?.roles ?? [])];
  const names = new Map(all.map(({ id, name = id }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

interface Named {
  id: string;
  name?: string;
}
