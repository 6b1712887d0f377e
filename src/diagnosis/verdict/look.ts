import { type Access, type Person, type Role, readUnknown, type Team, type Unknown } from '#engine';
import type { Evidence } from './gate.ts';

/** The facts of an environment as gates look at them: by id, with names. */
export interface Look {
  access: Access;
  unknown: Unknown;
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
  roles: ReadonlyMap<string, Role>;
  teamsOf(person: string): readonly Team[];
  /** Somebody or something by id with the name to show: the id itself where it could not be read. */
  see(kind: Evidence['kind'], id: string): Evidence;
}

const made = new WeakMap<object, Look>();

/** Looks at an environment; kept as long as its facts are. */
export function lookAt(access: Access): Look {
  const look = made.get(access.facts) ?? build(access);
  made.set(access.facts, look);
  return look;
}

function build(access: Access): Look {
  const { facts } = access;
  const byId = <T extends { id: string }>(list: readonly T[] = []) => new Map(list.map((one) => [one.id, one]));
  const [people, teams, roles] = [byId(facts.people), byId(facts.teams), byId(facts.roles)];
  const rows = byId(facts.records);
  const apps = byId(facts.facts?.apps);
  const teamsKept = new Map<string, readonly Team[]>();
  const named: Readonly<Record<Evidence['kind'], (id: string) => string | undefined>> = {
    person: (id) => people.get(id)?.name,
    team: (id) => teams.get(id)?.name,
    role: (id) => roles.get(id)?.name,
    row: (id) => rows.get(id)?.name,
    app: (id) => apps.get(id)?.name,
    text: () => undefined,
  };
  return {
    access,
    unknown: readUnknown(facts.unknown ?? []),
    people,
    teams,
    roles,
    teamsOf(person) {
      const known = teamsKept.get(person) ?? (facts.teams ?? []).filter(({ members }) => members?.includes(person));
      teamsKept.set(person, known);
      return known;
    },
    see: (kind, id) => ({ kind, id, name: named[kind](id) || id }),
  };
}
