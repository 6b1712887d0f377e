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
  type ShareFacts,
  type Team,
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

/** A case as a world: names are ids; who is only mentioned exists; where no roles are named, everybody holds user level on the case's tables. */
export function translate({ situation }: PublishedCase): Facts {
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
        kind: team.type === 'access' ? 'access' : 'owner',
        businessUnit: team.businessUnit,
        members: team.members,
        roles: team.roles ?? [],
      }),
    ),
    roles: roles(situation, tables),
    records: (situation.records ?? []).map((record) => recordFacts(record, situation.settings)),
    shares: (situation.shares ?? []).map(shareFacts),
    settings: {
      hierarchy: situation.settings?.hierarchyModel === 'manager' ? 'manager' : 'none',
      ...depthOf(situation.settings),
    },
  };
}

function people(
  { users = [], records = [], shares = [], teams = [] }: PublishedCase['situation'],
  everybody: readonly string[],
): Person[] {
  const listed = users.map(
    ({ name, businessUnit, roles, manager }): Person => ({
      id: name,
      businessUnit,
      roles: [...roles, ...everybody],
      ...(manager ? { manager } : {}),
    }),
  );
  const known = new Set([...listed, ...teams.map(({ name }) => ({ id: name }))].map(({ id }) => id));
  const mentioned = [...records.map(({ owner }) => owner), ...shares.map(({ principal }) => principal)];
  return [
    ...listed,
    ...[...new Set(mentioned)]
      .filter((id) => id !== '(none)' && !known.has(id))
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
  const stock = [...new Set(users.flatMap((user) => user.roles))].flatMap((name): Role[] => {
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
  const cascades = String(settings?.relationship ?? '').includes('Share = Cascade All') ? ['Share'] : [];
  return {
    id,
    table,
    owner: owner === '(none)' ? null : owner,
    ...(businessUnit ? { businessUnit } : {}),
    ...(parent ? { parent, cascades } : {}),
  };
}

function shareFacts({
  record,
  principal,
  rights = [],
  as = '',
}: NonNullable<PublishedCase['situation']['shares']>[number]): ShareFacts {
  return {
    record,
    principal,
    rights: [...(sharedAs[as] ?? []), ...allRights.filter((right) => rights.includes(right))],
  };
}

function depthOf(settings: PublishedCase['situation']['settings']): Facts['settings'] {
  return typeof settings?.depth === 'number' ? { hierarchyDepth: settings.depth } : {};
}
