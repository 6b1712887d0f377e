import {
  allRights,
  type Depth,
  type Facts,
  type RecordFacts,
  type Right,
  type Role,
  type RoleHeld,
  type ShareFacts,
} from '#engine';
import { type Chance, chance } from './chance.ts';

/** How much of everything a measured environment has. */
export interface Size {
  people: number;
  teams: number;
  memberships: number;
  units: number;
  roles: number;
  models: number;
  shares: number;
}

/** The two environments of the issue. */
export const sizes = {
  small: { people: 1_000, teams: 100, memberships: 3_000, units: 20, roles: 20, models: 2_000, shares: 20_000 },
  large: {
    people: 100_000,
    teams: 5_000,
    memberships: 1_000_000,
    units: 500,
    roles: 400,
    models: 10_000,
    shares: 1_000_000,
  },
} as const satisfies Readonly<Record<string, Size>>;

/** The table of every row. */
export const table = 'msdyn_aimodel';

/** What the maker portal calls User and Co-owner. */
const user: readonly Right[] = ['Read'];
const coOwner: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];

/**
 * An environment of a size, the same for the same seed: most roles are at user level as Environment Maker is, one in ten reaches business
 * units, one in a hundred (one at least) the organization; three shares in four are with people, as User more often than as Co-owner.
 */
export function worldOfSize(size: Size, seed = 3): Facts {
  const luck = chance(seed);
  const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
  const [people, teams, units] = [ids('person', size.people), ids('team', size.teams), ids('unit', size.units)];
  const [roles, models] = [ids('role', size.roles), ids('model', size.models)];
  const members = memberLists(luck, people, size);
  return {
    businessUnits: units.map((id, at) => (at === 0 ? { id } : { id, parent: units[Math.floor((at - 1) / 4)] ?? id })),
    roles: roles.map((id, at) => ({
      id,
      memberInheritance: at % 7 === 3 ? ('team-only' as const) : ('direct-user' as const),
      privileges: { [table]: depthsOf(luck, at) },
    })),
    people: people.map((id) => ({
      id,
      businessUnit: luck.oneOf(units),
      roles: someRoles(luck, roles, 2),
      disabled: luck.below(50) === 0,
    })),
    teams: teams.map((id, at) => ({
      id,
      kind: at % 5 === 4 ? ('access' as const) : ('owner' as const),
      businessUnit: luck.oneOf(units),
      members: members[at] ?? [],
      roles: at % 5 === 4 ? [] : someRoles(luck, roles, 1),
    })),
    records: models.map((id, at) => {
      const team = Math.floor(luck.below(size.teams) / 5) * 5;
      return { id, table, owner: at % 20 === 0 ? `team-${team}` : luck.oneOf(people) };
    }),
    shares: shares(luck, size, { people, teams, models }),
  };
}

function memberLists(luck: Chance, people: readonly string[], { teams, memberships }: Size): string[][] {
  return Array.from({ length: teams }, () => {
    const members = new Set<string>();
    while (members.size < memberships / teams) members.add(luck.oneOf(people));
    return [...members];
  });
}

/** The first role reaches everything, every tenth a business unit or those below, the others what is one's own. */
function depthsOf(luck: Chance, at: number): Partial<Record<Right, Depth>> {
  const depth: Depth = at % 100 === 10 ? 'Global' : at % 10 === 5 ? luck.oneOf(['Local', 'Deep']) : 'Basic';
  const rights = at % 3 === 0 ? (['Read', 'AppendTo'] as const) : allRights;
  return Object.fromEntries(rights.map((right) => [right, depth]));
}

/** Administrators are few: the role that reaches everything goes to one in fifty of those it would fall to. */
function someRoles(luck: Chance, roles: readonly string[], most: number): RoleHeld[] {
  const held = Array.from({ length: 1 + luck.below(most) }, () => luck.below(roles.length));
  const kept = held.map((at) => (at % 100 === 10 && luck.below(50) > 0 ? (at + 1) % roles.length : at));
  return [...new Set(kept)].map((at) => roles[at] ?? '');
}

function shares(
  luck: Chance,
  size: Size,
  { people, teams, models }: Readonly<Record<'people' | 'teams' | 'models', readonly string[]>>,
): ShareFacts[] {
  const perModel = size.shares / size.models;
  return models.flatMap((record) => {
    const principals = new Set<string>();
    while (principals.size < perModel) principals.add(luck.oneOf(luck.below(4) > 0 ? people : teams));
    return [...principals].map((principal) => ({ record, principal, rights: luck.below(10) < 7 ? user : coOwner }));
  });
}

/** Every fourth model has training data of the same owner, shared with its co-owners; whoever has a role for models has the same for that. */
export function withTrainingData({
  records,
  shares = [],
  roles = [],
  people = [],
  teams = [],
  ...others
}: Facts): Facts {
  const trained = new Map(records.filter((_, at) => at % 4 === 0).map(({ id }) => [id, `data-of-${id}`]));
  const named = <T extends { id: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, name: one.id.replace('-', ' ') }));
  const forBoth = (role: Role): Role => ({
    ...role,
    privileges: { ...role.privileges, container: role.privileges?.[table] ?? {} },
  });
  return {
    ...others,
    people: named(people),
    teams: named(teams),
    roles: named(roles).map(forBoth),
    records: [
      ...named(records),
      ...records.flatMap((one): RecordFacts[] => {
        const id = trained.get(one.id);
        return id === undefined ? [] : [{ ...one, id, table: 'container' }];
      }),
    ],
    shares: [
      ...shares,
      ...shares.flatMap(({ record, ...share }) => {
        const container = trained.get(record);
        return container !== undefined && share.rights.includes('Write') ? [{ record: container, ...share }] : [];
      }),
    ],
    facts: {
      models: records.map(({ id }) => ({ id })),
      containers: [...trained].map(([model, id]) => ({ id, model })),
    },
  };
}
