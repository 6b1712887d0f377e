import type { Path, Rights, ShareLevel } from '#engine';
import { levelOf } from '#engine';
import { type Abilities, type Ability, abilities, abilitiesOf, isAble } from '../abilities.ts';
import { indexOf, type Named, named, ranks } from '../index-of.ts';
import type { Known } from '../known.ts';
import { typeOf } from '../sharing.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { type Mark, marks, pathKinds, type User, usersOfModel } from './users-of-model.ts';

/** Which users of a model, in which order, and which rows of that. */
export interface UsersQuery {
  model: string;
  /** Every word must occur in the name. */
  text: string;
  ability: Ability | null;
  path: Path['kind'] | null;
  unit: string | null;
  mark: Mark | null;
  sort: 'name' | 'unit' | 'abilities';
  descending: boolean;
  /** The first row and the one after the last. */
  from: number;
  to: number;
}

/** One person of a model's list. */
export interface UserRow extends Named {
  unit: Named;
  disabled: boolean;
  abilities: Abilities;
  reasons: readonly Reason[];
  marks: readonly Mark[];
  /** Their rights on the model itself. */
  rights: Rights;
}

/** A share of the model and what became of it. */
export interface ShareStanding {
  with: Named & { type: 'person' | 'team' | 'organization' };
  level: ShareLevel | null;
  /** People it is meant for, and those of them whom it gives something. */
  people: number;
}

/** The users of a model. */
export interface ModelUsers {
  /** How many there are in all, by what they are able to do, and by what is special about them. */
  total: number;
  able: Readonly<Record<Ability, number>>;
  marked: Readonly<Record<Mark, number>>;
  /** Paths and business units that occur, with how many. */
  paths: readonly { kind: Path['kind']; users: number }[];
  units: readonly (Named & { users: number })[];
  /** How many the query asks for, and the rows of its window. */
  matching: number;
  from: number;
  rows: readonly UserRow[];
  shares: readonly ShareStanding[];
  hasContainers: boolean;
  /**
   * Teams of Microsoft Entra ID groups that can use it. Who is in such a group and has not come in since is known to Entra alone: Dataverse
   * makes them members when they come. Source: "Work with Microsoft Entra ID group teams", learn.microsoft.com, noted 11/2026.
   */
  groups: readonly Named[];
  /** The facts, in the form of `Facts.unknown`, that could not be read and may bring or remove others. */
  unknown: readonly string[];
}

/** Answers who can do what with a model. */
export function modelUsers(known: Known, query: UsersQuery): ModelUsers {
  const users = usersOfModel(known, query.model);
  const index = indexOf(known);
  const found = ordered(known, users.filter(matches(known, query)), query);
  const rows = found.slice(query.from, query.to).map((user) => rowOf(known, query.model, user));
  return {
    ...known.remember(`counts ${query.model}`, () => countAll(known, users)),
    matching: found.length,
    from: query.from,
    rows,
    shares: standings(known, query.model),
    hasContainers: (index.containersOf.get(query.model) ?? []).length > 0,
    groups: known.remember(`groups ${query.model}`, () => groupsThatUse(known, query.model)),
    unknown: unknownFor(known, query.model),
  };
}

function groupsThatUse(known: Known, model: string): Named[] {
  const index = indexOf(known);
  return (known.facts.teams ?? [])
    .filter(({ kind }) => kind === 'entra' || kind === 'office')
    .filter(({ id }) => known.access.can(id, 'Read', model) === 'yes')
    .map(({ id }) => named(index, id));
}

/** The lists and things that could not be read, as far as they matter to one model. */
function unknownFor({ facts }: Known, model: string): string[] {
  const lists = ['people', 'teams', 'roles', 'shares', 'businessUnits', 'facts/containers', 'settings'];
  const named = (facts.unknown ?? []).map((name) => {
    const [list, id] = name.split('/');
    if (list === 'shares' && id === model) return 'shares';
    if (list === 'settings') return 'settings';
    if (name.endsWith('/roles')) return 'roles';
    return name.endsWith('/members') ? 'teams' : name;
  });
  return lists.filter((list) => named.includes(list));
}

function matches(known: Known, { text, ability, path, unit, mark }: UsersQuery): (user: User) => boolean {
  const { people, lowered, rootUnit } = indexOf(known);
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const pathBit = path === null ? 0 : 1 << pathKinds.indexOf(path);
  return ({ n, abilities: able, paths, marks: marked }) =>
    (ability === null || isAble(able, ability)) &&
    (path === null || (paths & pathBit) !== 0) &&
    (mark === null || (marked & marks[mark]) !== 0) &&
    (unit === null || (people[n]?.businessUnit ?? rootUnit) === unit) &&
    words.every((word) => lowered[n]?.includes(word));
}

/** Users come by name; other orders keep that within themselves. */
function ordered(known: Known, users: User[], { sort, descending }: UsersQuery): User[] {
  if (sort !== 'name') {
    const key = sort === 'unit' ? unitRank(known) : ({ abilities: able }: User) => -(able & 0b1111);
    users.sort((a, b) => key(a) - key(b));
  }
  return descending ? users.reverse() : users;
}

function unitRank(known: Known): (user: User) => number {
  const index = indexOf(known);
  const rankOf = known.remember('unit ranks', () => {
    const units = known.facts.businessUnits ?? [];
    const order = ranks(units.map(({ id }) => named(index, id).name));
    return new Map(units.map(({ id }, at) => [id, order[at] ?? 0]));
  });
  return ({ n }) => rankOf.get(index.people[n]?.businessUnit ?? index.rootUnit) ?? 0;
}

function rowOf(known: Known, model: string, { n, abilities: able, marks: marked }: User): UserRow {
  const index = indexOf(known);
  const person = index.people[n];
  const id = person?.id ?? '';
  return {
    ...named(index, id),
    unit: named(index, person?.businessUnit ?? index.rootUnit),
    disabled: person?.disabled ?? false,
    abilities: abilitiesOf(able),
    reasons: reasonsFor(known, id, model),
    rights: known.access.rights(id, model),
    marks: markNames.filter((mark) => (marked & marks[mark]) !== 0),
  };
}

const markNames = Object.keys(marks) as Mark[];

function countAll(
  known: Known,
  users: readonly User[],
): Pick<ModelUsers, 'total' | 'able' | 'marked' | 'paths' | 'units'> {
  const index = indexOf(known);
  const units = new Map<string, number>();
  for (const { n } of users) {
    const unit = index.people[n]?.businessUnit ?? index.rootUnit;
    units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  const count = (is: (user: User) => boolean) => users.reduce((sum, user) => sum + (is(user) ? 1 : 0), 0);
  const entries = <K extends string>(keys: readonly K[], is: (key: K, user: User) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, count((user) => is(key, user))])) as Record<K, number>;
  const paths = entries(pathKinds, (kind, user) => (user.paths & (1 << pathKinds.indexOf(kind))) !== 0);
  return {
    total: users.length,
    able: entries(abilities, (ability, user) => isAble(user.abilities, ability)),
    marked: entries(markNames, (mark, user) => (user.marks & marks[mark]) !== 0),
    paths: pathKinds.filter((kind) => paths[kind] > 0).map((kind) => ({ kind, users: paths[kind] })),
    units: [...units].map(([id, users]) => ({ ...named(index, id), users })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function standings(known: Known, model: string): ShareStanding[] {
  const index = indexOf(known);
  return (index.sharesOn.get(model) ?? [])
    .filter(({ rights, inherited = [] }) => rights.length + inherited.length > 0)
    .map(({ principal, rights, inherited = [] }) => {
      const type = typeOf(known, principal);
      const people = { organization: index.people.length, team: index.membersOf(principal).size, person: 1 }[type];
      return { with: { ...named(index, principal), type }, level: levelOf([...rights, ...inherited]), people };
    });
}
