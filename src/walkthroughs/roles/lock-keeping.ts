import { compareHoldings, type Facts } from '#engine';
import { type Known, keeperWay, type ThroughTeam, throughTeams, unitFor, unitOfTeam, type Way } from './keeper-ways.ts';
import { type LockGoal, lockPeople } from './lock-goal.ts';
import { holdsCopy, principalOf, refOf } from './lock-moves.ts';
import { keeperName } from './lock-name.ts';
import { predictRoles, privilegeFacts } from './predict-roles.ts';
import type { HoldingOperation, RoleContent, RoleOperation, RolePrivilege, RoleRef, TeamContent } from './role-unit.ts';
import { smallRoles } from './small-roles.ts';

/** What keeps everybody at what they hold who shall go on holding it. */
export interface Keeping {
  /** Roles that hold nothing but what a lock takes, where the original would give more. */
  roles: readonly RoleContent[];
  /** Teams that go on holding a role in the business unit from which it reached. */
  teams: readonly TeamContent[];
  given: readonly HoldingOperation[];
  /** What nothing gives exactly. */
  beyond: readonly BeyondRoles[];
}

/** A privilege that somebody has on the rows of a team only, by a role set to "Team privileges only", and that the team has to lose. */
export interface BeyondRoles {
  person: string;
  teams: readonly string[];
  privilege: RolePrivilege;
}

/** Somebody with the way in which they are kept at what they hold. */
interface Keeper {
  person: string;
  way: Way;
}

/** People whom a lock shall not concern, and who would lose something by these writes. */
export function shortKeepers(facts: Facts, goal: LockGoal, writes: readonly RoleOperation[]) {
  const others = othersThan(facts, goal);
  return compareHoldings(facts, predictRoles(facts, writes)).filter(
    ({ person, loses }) => loses.length > 0 && others.has(person),
  );
}

/** How all whom a lock shall not concern are kept at exactly what they hold; what nothing gives exactly is told. */
export function keepingOf(known: Known, caller: { id: string }, newId: () => string): Keeping {
  const { facts, goal, writes } = known;
  const ways = new Map<string, Way>();
  const keepers = shortKeepers(facts, goal, writes).map(({ person }): Keeper => {
    const key = alike(facts, person);
    const way = ways.get(key) ?? keeperWay(known, person);
    ways.set(key, way);
    return { person, way };
  });
  const small = smallRoles(known, newId);
  const roleOf = ({ what }: Way, { role }: ThroughTeam): RoleRef =>
    what === 'small' ? small.roleWith(role.name ?? '', known.small.get(role.id) ?? []) : refOf(role);
  const beyond = keepers.flatMap((keeper) => beyondOf(known, keeper));
  const direct = keepers
    .filter(({ way }) => way.by === 'themselves')
    .flatMap(({ person, way }) =>
      way.kept.map((one) => givenTo(facts, person, roleOf(way, one), one.team.businessUnit)),
    );
  const teams = keeperTeams(known, caller, keepers, roleOf, newId);
  const more = goal.teamRows === 'more' ? [...Map.groupBy(beyond, ({ person }) => person)] : [];
  const wider = more.map(([person, some]) => {
    const privileges = [...new Map(some.map(({ privilege }) => [privilege.id, privilege])).values()];
    return givenTo(facts, person, small.roleWith('', privileges), null);
  });
  const once = new Map(
    [...direct, ...wider].map((one) => [`${one.principal.id} ${one.role.id} ${one.businessUnit}`, one]),
  );
  const lacked = [...once.values()].filter((one) => !holdsCopy(facts, one.principal.id, { ...one, role: one.role.id }));
  return { roles: small.made, teams: teams.made, given: [...teams.given, ...lacked], beyond };
}

/** Everybody whom a lock shall not concern. The disabled are not among them: no role can be given to them, and they can do nothing. */
function othersThan(facts: Facts, goal: LockGoal): ReadonlySet<string> {
  const losing = new Set(lockPeople(facts, goal).losers.map(({ person }) => person));
  const active = (facts.people ?? []).filter(({ id, disabled }) => !disabled && !losing.has(id));
  return new Set(active.map(({ id }) => id));
}

/** One team for all who go on holding the same roles from the same business unit. */
function keeperTeams(
  { facts, goal }: Known,
  { id: administrator }: { id: string },
  keepers: readonly Keeper[],
  roleOf: (way: Way, one: ThroughTeam) => RoleRef,
  newId: () => string,
) {
  const wanted = keepers
    .filter(({ way }) => way.by === 'team')
    .flatMap(({ person, way }) =>
      [...Map.groupBy(way.kept, ({ team }) => unitOfTeam(facts, team.principal.id))].map(([unit, kept]) => {
        const held = new Map(
          kept.map((one) => {
            const role = roleOf(way, one);
            return [`${role.id} ${one.team.businessUnit}`, { role, team: one.team }] as const;
          }),
        );
        return { person, unit, held, key: [unit, ...[...held.keys()].sort()].join(' ') };
      }),
    );
  const names = new Set((facts.teams ?? []).map(({ name = '' }) => name));
  const made: TeamContent[] = [];
  const given: HoldingOperation[] = [];
  for (const group of Map.groupBy(wanted, ({ key }) => key).values()) {
    const [first] = group;
    const [from] = first?.held.values() ?? [];
    if (!first || !from) continue;
    const name = keeperName(from.team.principal.name, goal.privileges, names);
    names.add(name);
    const team = { type: 'team', id: newId(), name } as const;
    const unitName = (facts.businessUnits ?? []).find(({ id }) => id === first.unit)?.name ?? first.unit;
    const members = group.map(({ person }) => principalOf(facts, person));
    made.push({ team, businessUnit: { id: first.unit, name: unitName }, administrator, members });
    for (const { role, team: old } of first.held.values())
      given.push({ kind: 'assign-role', principal: team, role, businessUnit: old.businessUnit });
  }
  return { made, given };
}

/** What somebody loses all the same, with the teams on whose rows they had it. */
function beyondOf({ moves, contents }: Known, { person, way }: Keeper): BeyondRoles[] {
  const through = throughTeams(moves, person);
  return way.loses.flatMap(({ right, table, depth }) => {
    const from = through.filter(({ role }) => role.privileges?.[table]?.[right] === depth);
    const privilege = from
      .flatMap(({ role }) => contents.get(role.id) ?? [])
      .find((one) => privilegeFacts([one])[table]?.[right] === depth);
    return privilege ? [{ person, privilege, teams: from.map(({ team }) => team.principal.id) }] : [];
  });
}

/** What decides how somebody is kept. */
function alike({ people = [], teams = [] }: Facts, person: string): string {
  const { businessUnit, roles } = people.find(({ id }) => id === person) ?? {};
  const mine = teams.filter(({ members }) => members?.includes(person)).map(({ id }) => id);
  return JSON.stringify([businessUnit, roles, mine]);
}

function givenTo(facts: Facts, person: string, role: RoleRef, unit: string | null): HoldingOperation {
  return {
    kind: 'assign-role',
    principal: principalOf(facts, person),
    role,
    businessUnit: unitFor(facts, person, unit),
  };
}
