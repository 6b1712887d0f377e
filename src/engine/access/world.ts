import type { BusinessUnit, Facts, Person, Position, RecordFacts, Role, ShareFacts, Team } from '../facts.ts';
import type { Readings } from './readings.ts';
import { readUnknown, type Unknown } from './unknown.ts';

/** Facts with indexes: what every question about access is answered from. */
export interface World {
  facts: Facts;
  readings: Readings;
  unknown: Unknown;
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
  roles: ReadonlyMap<string, Role>;
  units: ReadonlyMap<string, BusinessUnit>;
  positions: ReadonlyMap<string, Position>;
  records: ReadonlyMap<string, RecordFacts>;
  sharesOn: ReadonlyMap<string, readonly ShareFacts[]>;
  teamsOf: ReadonlyMap<string, readonly Team[]>;
  /** Teams whose members could not all be read. */
  openTeams: readonly Team[];
  /** Everybody whom somebody reports to. */
  managers: ReadonlySet<string>;
  /** The business unit of whoever names none: the one without a parent. */
  rootUnit: string;
}

/** Indexes facts. Where a list names an id twice, the later entry counts. */
export function indexFacts(facts: Facts, readings: Readings): World {
  const unknown = readUnknown(facts.unknown ?? []);
  const teams = facts.teams ?? [];
  const units = facts.businessUnits ?? [];
  return {
    facts,
    readings,
    unknown,
    people: byId(facts.people),
    teams: byId(teams),
    roles: byId(facts.roles),
    units: byId(units),
    positions: byId(facts.positions),
    records: byId(facts.records),
    sharesOn: groupBy(facts.shares ?? [], (share) => [share.record]),
    teamsOf: groupBy(teams, (team) => [...new Set(team.members)]),
    openTeams: teams.filter((team) => unknown.of('teams', team.id, 'members').length > 0),
    managers: new Set((facts.people ?? []).flatMap(({ manager }) => manager ?? [])),
    rootUnit: units.find((unit) => unit.parent === undefined)?.id ?? '',
  };
}

/** The business unit of a row: its own, or else its owner's; null when neither names one. */
export function unitOfRecord(world: World, record: RecordFacts): string | null {
  if (record.businessUnit !== undefined) return record.businessUnit;
  const owner = world.people.get(record.owner ?? '') ?? world.teams.get(record.owner ?? '');
  return owner ? unitOf(world, owner) : null;
}

/** The business unit of a person or team. */
export function unitOf(world: World, one: Person | Team): string {
  return one.businessUnit ?? world.rootUnit;
}

/** A business unit and all above it, nearest first, as far as they are known. */
export function unitAndAbove(world: World, unit: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = unit; at !== undefined && !chain.includes(at); at = world.units.get(at)?.parent) {
    chain.push(at);
  }
  return chain;
}

function byId<T extends { id: string }>(list: readonly T[] = []): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function groupBy<T>(list: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
