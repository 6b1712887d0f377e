import type { BusinessUnit, Facts, Person, Position, RecordFacts, Role, ShareFacts, Team } from '../facts.ts';
import { type Numbering, numbered } from './dense/numbering.ts';
import { type Memberships, numberPrincipals, type Principals, readMemberships } from './dense/principals.ts';
import { readShares, type Shares } from './dense/shares.ts';
import { numberUnits, type Units } from './dense/units.ts';
import type { Asked } from './grants.ts';
import type { Readings } from './readings.ts';
import { readUnknown, type Unknown } from './unknown.ts';

/** Facts with indexes: what every question about access is answered from. Where a list names an id twice, the later entry counts. */
export interface World {
  facts: Facts;
  readings: Readings;
  unknown: Unknown;
  people: Numbering<Person>;
  teams: Numbering<Team>;
  roles: Numbering<Role>;
  units: Units;
  unitById: Numbering<BusinessUnit>;
  positions: Numbering<Position>;
  records: Numbering<RecordFacts>;
  principals: Principals;
  memberships: Memberships;
  shares: Shares;
  /** Who was asked about, so that many questions about one find them ready. */
  asked: Map<string, Asked>;
  sharesKept: Map<string, readonly ShareFacts[]>;
  /** Teams whose members could not all be read. */
  openTeams: readonly Team[];
  /** The facts because of which there may be other teams, with anybody in them and any role. */
  furtherTeams: readonly string[];
  /** The teams that somebody will be a member of when they next come in. */
  awaiting: ReadonlyMap<string, readonly Team[]>;
  /** The business unit of whoever names none: the one without a parent. */
  rootUnit: string;
}

/** Indexes facts. */
export function indexFacts(facts: Facts, readings: Readings): World {
  const unknown = readUnknown(facts.unknown ?? []);
  const [people, teams, records] = [numbered(facts.people), numbered(facts.teams), numbered(facts.records)];
  const unitById = numbered(facts.businessUnits);
  const principals = numberPrincipals(people, teams);
  const shares = readShares(facts.shares ?? [], records, principals);
  const memberships = readMemberships(teams.list, principals);
  return {
    facts,
    readings,
    unknown,
    people,
    teams,
    roles: numbered(facts.roles),
    units: numberUnits(unitById.list, (id) => unitAndAbove({ unitById }, id)),
    unitById,
    positions: numbered(facts.positions),
    records,
    principals,
    memberships,
    shares,
    asked: new Map(),
    sharesKept: new Map(),
    openTeams: teams.list.filter((team) => unknown.of('teams', team.id, 'members').length > 0),
    furtherTeams: (facts.unknown ?? []).filter((name) => mayBeTeams(name, teams)),
    awaiting: awaitingIn(teams.list),
    rootUnit: unitById.list.find((unit) => unit.parent === undefined)?.id ?? '',
  };
}

function mayBeTeams(name: string, teams: Numbering<Team>): boolean {
  const [list, id, field] = name.split('/');
  return list === 'teams' && field === undefined && !(id !== undefined && teams.has(id));
}

function awaitingIn(teams: readonly Team[]): Map<string, Team[]> {
  const awaiting = new Map<string, Team[]>();
  for (const team of teams)
    for (const id of team.awaits ?? [])
      if (!team.members?.includes(id)) awaiting.set(id, [...(awaiting.get(id) ?? []), team]);
  return awaiting;
}

/** The shares of so many rows asked about last are kept as lists. */
const mostKept = 5_000;

/** The shares of a row: with people, with teams, with the organization; also of a row that is not among the facts. */
export function sharesOn({ facts, shares, sharesKept }: World, record: string): readonly ShareFacts[] {
  const kept = sharesKept.get(record);
  if (kept) return kept;
  const row = shares.rowOf(record);
  const places = row === undefined ? [] : shares.from.subarray(shares.start[row], shares.start[row + 1]);
  const list = Array.from(places, (at) => facts.shares?.[at]).filter((share) => share !== undefined);
  if (sharesKept.size >= mostKept) sharesKept.clear();
  sharesKept.set(record, list);
  return list;
}

/** The teams of a person, in the order of the facts. */
export function teamsOf({ principals, memberships, teams }: World, person: string): readonly Team[] {
  const number = principals.find(person);
  if (number === undefined) return [];
  const { start, to } = memberships.teamsOf;
  return Array.from(
    to.subarray(start[number], start[number + 1]),
    (team) => teams.list[team - principals.people] ?? [],
  ).flat();
}

/** A business unit and all above it, nearest first, as far as they are known. */
export function unitAndAbove({ unitById }: Pick<World, 'unitById'>, unit: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = unit; at !== undefined && !chain.includes(at); at = unitById.get(at)?.parent) {
    chain.push(at);
  }
  return chain;
}
