import { compareHoldings, type Facts, type HoldingChange, type HoldingsChange, type Role } from '#engine';
import { withFewerPrivileges } from './fewer-privileges.ts';
import type { LockGoal } from './lock-goal.ts';
import { principalOf, type RoleMove, refOf } from './lock-moves.ts';
import { predictRoles } from './predict-roles.ts';
import { type RoleContents, taken } from './role-contents.ts';
import { isHolding, type RoleOperation, type RolePrivilege, type RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** A role of a team that is replaced there, and that somebody may go on holding in another way. */
export interface ThroughTeam {
  role: Role;
  team: RoleMove['holders'][number];
}

/** How one person is kept at what they hold: some of the roles of their teams, or small ones with nothing else in them, given somehow. */
export interface Way {
  kept: readonly ThroughTeam[];
  what: 'original' | 'small';
  /** By a role of their own, or by a new team in the business unit of the old one. */
  by: 'themselves' | 'team';
  /** What no way gives: it is on rows of the team only. */
  loses: readonly HoldingChange[];
}

/** What a way is found from. */
export interface Known {
  facts: Facts;
  goal: LockGoal;
  contents: RoleContents;
  moves: readonly RoleMove[];
  /** What is written without regard to them. */
  writes: readonly RoleOperation[];
  /**
   * What each role that is replaced holds of what a lock takes, but for what counts on rows of the team only: user level in a role set to "Team
   * privileges only".
   */
  small: ReadonlyMap<string, readonly RolePrivilege[]>;
}

/** In the order of how much is written: the first that is exact is taken. */
const forms = [
  { what: 'original', by: 'themselves' },
  { what: 'original', by: 'team' },
  { what: 'small', by: 'themselves' },
  { what: 'small', by: 'team' },
] as const satisfies readonly Pick<Way, 'what' | 'by'>[];

/** The fewest gifts after which somebody loses nothing that can be kept, and gains nothing. */
export function keeperWay(known: Known, person: string): Way {
  const { facts, goal, moves, writes } = known;
  const mine = new Set((facts.teams ?? []).filter((team) => team.members?.includes(person)).map(({ id }) => id));
  const theirs = writes.filter((one) => !isHolding(one) || mine.has(one.principal.id));
  const about = factsAbout(facts, person, theirs);
  const [before, meanwhile] = withFewerPrivileges(about, predictRoles(about, theirs), goal.privileges);
  const through = throughTeams(moves, person);
  const change = (
    form: Pick<Way, 'what' | 'by'>,
    kept: readonly ThroughTeam[],
  ): Pick<HoldingsChange, 'loses' | 'gains'> => {
    const gifts = kept.flatMap((one) => tried(known, person, form, one));
    return compareHoldings(before, predictRoles(meanwhile, gifts))[0] ?? { loses: [], gains: [] };
  };
  const most = { what: 'small', by: 'team' } as const;
  const { loses } = change(most, through);
  for (const form of forms) {
    const kept = subsets(through).find((some) => {
      const found = change(form, some);
      return found.loses.length === loses.length && found.gains.length === 0;
    });
    if (kept) return { ...form, kept, loses };
  }
  return { ...most, kept: through, loses };
}

/** Reads `Known.small` off the contents of roles. */
export function smallContents(
  goal: LockGoal,
  contents: RoleContents,
  moves: readonly RoleMove[],
): ReadonlyMap<string, readonly RolePrivilege[]> {
  return new Map(
    moves.map(({ role: { id, memberInheritance } }) => {
      const all = taken(contents.get(id) ?? [], goal.privileges);
      return [id, memberInheritance === 'team-only' ? all.filter(({ depth }) => depth !== 'Basic') : all];
    }),
  );
}

/** The roles that are replaced in teams of somebody. */
export function throughTeams(moves: readonly RoleMove[], person: string): ThroughTeam[] {
  return moves.flatMap(({ role, holders }) =>
    holders.filter(({ members }) => members?.includes(person)).map((team) => ({ role, team })),
  );
}

/** The business unit of a team, from which its members' privileges reach. */
export function unitOfTeam(facts: Facts, team: string): string {
  return unitOf(facts, (facts.teams ?? []).find(({ id }) => id === team) ?? {});
}

/** A business unit where roles of any may be given; otherwise the person's own. */
export function unitFor(facts: Facts, person: string, unit: string | null): string {
  const own = unitOf(facts, (facts.people ?? []).find(({ id }) => id === person) ?? {});
  return facts.settings?.matrixBusinessUnits ? (unit ?? own) : own;
}

/** A gift to one person, to find out what it comes to. */
function tried(
  known: Known,
  person: string,
  { what, by }: Pick<Way, 'what' | 'by'>,
  one: ThroughTeam,
): RoleOperation[] {
  const { facts } = known;
  const small: RoleRef = { id: `small ${one.role.id}`, name: '' };
  const role = what === 'small' ? small : refOf(one.role);
  const made: RoleOperation[] =
    what === 'small'
      ? [
          {
            kind: 'create-role',
            role,
            businessUnit: '',
            memberInheritance: 'direct-user',
            privileges: known.small.get(one.role.id) ?? [],
          },
        ]
      : [];
  if (by === 'themselves') {
    const businessUnit = unitFor(facts, person, one.team.businessUnit);
    return [...made, { kind: 'assign-role', principal: principalOf(facts, person), role, businessUnit }];
  }
  const team = { type: 'team', id: `for ${one.role.id} ${one.team.principal.id}`, name: '' } as const;
  const businessUnit = { id: unitOfTeam(facts, one.team.principal.id), name: '' };
  return [
    ...made,
    { kind: 'create-team', team, businessUnit, administrator: '', members: [principalOf(facts, person)] },
    { kind: 'assign-role', principal: team, role, businessUnit: one.team.businessUnit },
  ];
}

/** One person with their teams, and the roles that they hold or are given. */
function factsAbout(
  { people = [], teams = [], roles = [], ...facts }: Facts,
  person: string,
  writes: readonly RoleOperation[],
): Facts {
  const about = people.filter(({ id }) => id === person);
  const mine = teams.filter(({ members }) => members?.includes(person)).map((team) => ({ ...team, members: [person] }));
  const held = [...about, ...mine].flatMap((one) => one.roles ?? []);
  const wanted = new Set([
    ...held.map((one) => (typeof one === 'string' ? one : one.role)),
    ...writes.filter(isHolding).map(({ role }) => role.id),
  ]);
  return {
    ...facts,
    people: about,
    teams: mine,
    roles: roles.filter(({ id }) => wanted.has(id)),
    records: [],
    shares: [],
  };
}

/** More roles through teams than these are not tried in every combination. */
const mostTried = 8;

/** Every choice among a few, the smallest first. */
function subsets<T>(all: readonly T[]): T[][] {
  if (all.length > mostTried) return [[], [...all]];
  const some = Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_one, at) => mask & (1 << at)));
  return some.sort((a, b) => a.length - b.length);
}
