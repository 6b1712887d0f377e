import { readFileSync } from 'node:fs';
import {
  allRights,
  type Depth,
  type Facts,
  type Person,
  type Privileges,
  type RecordFacts,
  type Right,
  type Role,
  type SettingsFacts,
  type ShareFacts,
  type Team,
  type TeamKind,
} from '#engine';
import type { PublishedCase } from './published-case.ts';

/** What the sources call an action, as the right it takes; opening an app is no right on a row. */
export const rightOf: Readonly<Record<string, Right>> = {
  ...(Object.fromEntries(allRights.map((right) => [right, right])) as Record<Right, Right>),
  Run: 'Read',
  See: 'Read',
  Edit: 'Write',
};

/** What sharing a model as User or Co-owner gives. */
const sharedAs: Readonly<Record<string, readonly Right[]>> = {
  User: ['Read'],
  'Co-owner': ['Read', 'Write', 'Append', 'AppendTo', 'Share'],
};

/**
 * A case as a world: names are ids; who is only mentioned exists; where no roles are named, everybody holds user level on the case's tables;
 * a check with a depth of its own gives that depth to every privilege.
 */
export function translate({ situation }: PublishedCase, { depth }: { depth?: Depth } = {}): Facts {
  const tables = [...new Set((situation.records ?? []).map(({ table }) => table))];
  const named = situation.roles !== undefined || situation.users?.some(({ roles }) => roles.length > 0);
  const everybody = named ? [] : ['everybody'];
  return {
    businessUnits: (situation.businessUnits ?? []).map(({ name, parent }) => ({
      id: name,
      ...(parent ? { parent } : {}),
    })),
    people: people(situation, everybody),
    teams: (situation.teams ?? []).map(
      (team): Team => ({
        id: team.name,
        kind: kindOf(team.type),
        businessUnit: team.businessUnit,
        members: team.members,
        roles: team.roles ?? [],
      }),
    ),
    roles: roles(situation, tables).map((role) => (depth ? { ...role, privileges: at(depth, role.privileges) } : role)),
    positions: (situation.positions ?? []).map(({ name, parent }) => ({ id: name, ...(parent ? { parent } : {}) })),
    records: (situation.records ?? []).map((record) => recordFacts(record, situation.settings)),
    shares: (situation.shares ?? []).map(shareFacts),
    settings: settingsOf(situation.settings),
  };
}

/** A kind of team as its sources call it. */
function kindOf(type: string): TeamKind {
  if (type === 'access') return 'access';
  if (/office|365/i.test(type)) return 'office';
  return /aad|entra|group/i.test(type) ? 'entra' : 'owner';
}

function at(depth: Depth, privileges: Privileges = {}): Privileges {
  const each = Object.entries(privileges).map(([table, rights]) => [
    table,
    Object.fromEntries(Object.keys(rights).map((right) => [right, depth])),
  ]);
  return Object.fromEntries(each) as Privileges;
}

function people(
  { users = [], records = [], shares = [], teams = [] }: PublishedCase['situation'],
  everybody: readonly string[],
): Person[] {
  const listed = users.map(
    ({ name, roles, ...more }): Person => ({ id: name, ...more, roles: [...roles, ...everybody] }),
  );
  const known = new Set([...listed, ...teams.map(({ name }) => ({ id: name }))].map(({ id }) => id));
  const mentioned = [...records.map(({ owner }) => owner), ...shares.map(({ principal }) => principal)];
  return [
    ...listed,
    ...[...new Set(mentioned)]
      .filter((id) => id !== '(none)' && id !== 'organization' && !known.has(id))
      .map((id) => ({ id, roles: everybody })),
  ];
}

function roles({ roles: defined = [], users = [] }: PublishedCase['situation'], tables: readonly string[]): Role[] {
  const own = defined.map(
    ({ name, privileges, memberPrivilegeInheritance }): Role => ({
      id: name,
      privileges,
      memberInheritance: memberPrivilegeInheritance === 'Team privileges only' ? 'team-only' : 'direct-user',
    }),
  );
  const held = users.flatMap((user) => user.roles).map((one) => (typeof one === 'string' ? one : one.role));
  const stock = [...new Set(held)].flatMap((name): Role[] => {
    if (name === 'System Administrator' || name === 'System Customizer')
      return [{ id: name, privileges: everything(tables, 'Global') }];
    const privileges = stockRoles[name]?.privileges;
    return privileges ? [{ id: name, privileges }] : [];
  });
  return [...own, ...stock, { id: 'everybody', privileges: everything(tables, 'Basic') }];
}

/** All rights on some tables at one depth. */
export function everything(tables: readonly string[], depth: Depth): Privileges {
  const all = Object.fromEntries(allRights.map((right) => [right, depth]));
  return Object.fromEntries(tables.map((table) => [table, all]));
}

const stockRoles = (
  JSON.parse(readFileSync(new URL('../../fixtures/metadata/roles.json', import.meta.url), 'utf8')) as {
    roles: Record<string, { privileges: Privileges }>;
  }
).roles;

function recordFacts(
  { id, table, owner, businessUnit, parent }: NonNullable<PublishedCase['situation']['records']>[number],
  settings: PublishedCase['situation']['settings'],
): RecordFacts {
  return {
    id,
    table,
    owner: owner === '(none)' ? null : owner,
    ...(businessUnit ? { businessUnit } : {}),
    ...(parent ? { parent, cascades: cascadesOf(String(settings?.relationship ?? '')) } : {}),
  };
}

function shareFacts({
  record,
  principal,
  rights = [],
  inherited,
  as = '',
}: NonNullable<PublishedCase['situation']['shares']>[number]): ShareFacts {
  return {
    record,
    principal,
    rights: [...(sharedAs[as] ?? []), ...allRights.filter((right) => rights.includes(right))],
    ...(inherited ? { inherited } : {}),
  };
}

/** What a relationship cascades, as its sources say it: "Parental", "Share = Cascade All", "Cascade All". */
function cascadesOf(relationship: string): ('Share' | 'Reparent')[] {
  if (/parental/i.test(relationship)) return ['Share', 'Reparent'];
  const named = (['Share', 'Reparent'] as const).filter((action) => relationship.includes(`${action} = `));
  if (named.length === 0) return /cascade all/i.test(relationship) ? ['Share', 'Reparent'] : [];
  return named.filter((action) => relationship.includes(`${action} = Cascade All`));
}

function settingsOf(settings: PublishedCase['situation']['settings'] = {}): SettingsFacts {
  const { hierarchyModel, depth, matrix, excludedTables, ManagersMustBeInSameOrParentBusinessUnitAsReports } = settings;
  return {
    hierarchy: hierarchyModel === 'manager' || hierarchyModel === 'position' ? hierarchyModel : 'none',
    ...(typeof depth === 'number' ? { hierarchyDepth: depth } : {}),
    ...(matrix === true ? { matrixBusinessUnits: true } : {}),
    ...(Array.isArray(excludedTables) ? { hierarchyExcludes: excludedTables } : {}),
    ...(ManagersMustBeInSameOrParentBusinessUnitAsReports === false ? { managersMustBeAbove: false } : {}),
  };
}
