import type { ContainerFacts, Person, Role, ShareFacts, Team } from '#engine';
import type { Known } from './known.ts';

/** Something by its id, with a name to show. */
export interface Named {
  id: string;
  name: string;
}

/** What is looked up again and again in an environment. */
export interface Index {
  people: readonly Person[];
  /** The number of each person in `people`, which is the engine's, too. */
  numberOf: ReadonlyMap<string, number>;
  /** Names as people search them, by number. */
  lowered: readonly string[];
  /** Each person's place in the order of names, by number. */
  rank: Int32Array;
  teams: ReadonlyMap<string, Team>;
  roles: ReadonlyMap<string, Role>;
  /** The owner of each row that has one. */
  ownerOf: ReadonlyMap<string, string>;
  /** The table of each row. */
  tableOf: ReadonlyMap<string, string>;
  /** Names of people, teams, roles, rows and business units. */
  names: ReadonlyMap<string, string>;
  rootUnit: string;
  sharesOn: ReadonlyMap<string, readonly ShareFacts[]>;
  containersOf: ReadonlyMap<string, readonly ContainerFacts[]>;
  /** The members of a team; nobody where there is no such team. */
  membersOf(team: string): ReadonlySet<string>;
}

/** The index of an environment, made once. */
export function indexOf(known: Known): Index {
  return known.remember('index', () => makeIndex(known));
}

function makeIndex({ facts }: Known): Index {
  const { people = [], teams = [], roles = [], records, businessUnits = [], shares = [] } = facts;
  const names = new Map<string, string>();
  const members = new Map<string, ReadonlySet<string>>();
  const byId = new Map(teams.map((team) => [team.id, team]));
  for (const list of [records, businessUnits, roles, teams, people])
    for (const { id, name } of list) names.set(id, name || id);
  return {
    people,
    numberOf: new Map(people.map(({ id }, n) => [id, n])),
    lowered: people.map(({ name, id }) => (name || id).toLocaleLowerCase()),
    rank: ranks(people.map(({ name, id }) => name || id)),
    teams: byId,
    roles: new Map(roles.map((role) => [role.id, role])),
    ownerOf: new Map(records.flatMap(({ id, owner }) => (owner ? [[id, owner] as const] : []))),
    tableOf: new Map(records.map(({ id, table }) => [id, table])),
    names,
    rootUnit: businessUnits.find(({ parent }) => parent === undefined)?.id ?? '',
    sharesOn: grouped(shares, ({ record }) => record),
    containersOf: grouped(facts.facts?.containers ?? [], ({ model }) => model),
    membersOf(team) {
      const found = members.get(team) ?? new Set(byId.get(team)?.members);
      members.set(team, found);
      return found;
    },
  };
}

/** The place of each name in the order of the person's language. */
export function ranks(names: readonly string[]): Int32Array {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const order = names.map((_, n) => n).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const rank = new Int32Array(names.length);
  for (const [place, n] of order.entries()) rank[n] = place;
  return rank;
}

/** Something by its id, named. */
export function named({ names }: Index, id: string): Named {
  return { id, name: names.get(id) ?? id };
}

/** The dataset containers of a model; null when they could not all be read. */
export function containersOf(known: Known, model: string): readonly string[] | null {
  const found = (indexOf(known).containersOf.get(model) ?? []).map(({ id }) => id);
  return found.length === 0 && known.facts.unknown?.includes('facts/containers') ? null : found;
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
