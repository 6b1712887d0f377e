import { readUnknown, type Unknown } from '../access/unknown.ts';
import type {
  AppFacts,
  ContainerFacts,
  Facts,
  FlowFacts,
  ModelFacts,
  Person,
  RecordFacts,
  Role,
  ShareFacts,
  Team,
} from '../facts.ts';

/** Facts by id and by model: so that a question about one model does not walk through all of them. */
export interface FactsIndex {
  facts: Facts;
  unknown: Unknown;
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
  roles: ReadonlyMap<string, Role>;
  records: ReadonlyMap<string, RecordFacts>;
  models: ReadonlyMap<string, ModelFacts>;
  apps: ReadonlyMap<string, AppFacts>;
  sharesOn: ReadonlyMap<string, readonly ShareFacts[]>;
  containersOf: ReadonlyMap<string, readonly ContainerFacts[]>;
  flowsOf: ReadonlyMap<string, readonly FlowFacts[]>;
  appsOf: ReadonlyMap<string, readonly AppFacts[]>;
  teamsOf: ReadonlyMap<string, readonly Team[]>;
}

const made = new WeakMap<Facts, FactsIndex>();

/** The index of these facts, made at the first question about them and kept as long as they are. */
export function factsIndex(facts: Facts): FactsIndex {
  const index = made.get(facts) ?? indexFacts(facts);
  made.set(facts, index);
  return index;
}

function indexFacts(facts: Facts): FactsIndex {
  const { models, containers, flows, apps } = facts.facts ?? {};
  return {
    facts,
    unknown: readUnknown(facts.unknown ?? []),
    people: byId(facts.people),
    teams: byId(facts.teams),
    roles: byId(facts.roles),
    records: byId(facts.records),
    models: byId(models),
    apps: byId(apps),
    sharesOn: grouped(facts.shares, ({ record }) => [record]),
    containersOf: grouped(containers, ({ model }) => [model]),
    flowsOf: grouped(flows, ({ model }) => [model]),
    appsOf: grouped(apps, (app) => app.models),
    teamsOf: grouped(facts.teams, ({ members }) => members ?? []),
  };
}

function byId<T extends { id: string }>(list: readonly T[] = []): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function grouped<T>(list: readonly T[] = [], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
