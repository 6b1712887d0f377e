import { compareHoldings, type Facts, type HoldingChange, type HoldingsChange, type Role } from '#engine';
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
  const { facts, moves, writes } = known;
  const alone = factsAbout(facts, person);
  const mine = new Set((alone.teams ?? []).map(({ id }) => id));
  const theirs = writes.filter((one) => !isHolding(one) || mine.has(one.principal.id));
  const through = throughTeams(moves, person);
  const change = (
    form: Pick<Way, 'what' | 'by'>,
    kept: readonly ThroughTeam[],
  ): Pick<HoldingsChange, 'loses' | 'gains'> => {
    const gifts = kept.flatMap((one) => tried(known, person, form, one));
    return compareHoldings(alone, predictRoles(alone, [...theirs, ...gifts]))[0] ?? { loses: [], gains: [] };
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

/** What a role holds that a lock takes, but for what counts on rows of the team only: user level in a role set to "Team privileges only". */
export function smallContent({ goal, contents }: Known, { id, memberInheritance }: Role): RolePrivilege[] {
  const all = taken(contents.get(id) ?? [], goal.privileges);
  return memberInheritance === 'team-only' ? all.filter(({ depth }) => depth !== 'Basic') : all;
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
            privileges: smallContent(known, one.role),
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

/** One person with their teams. */
function factsAbout({ people = [], teams = [], ...facts }: Facts, person: string): Facts {
  const mine = teams.filter(({ members }) => members?.includes(person));
  return {
    ...facts,
    people: people.filter(({ id }) => id === person),
    teams: mine.map((team) => ({ ...team, members: [person] })),
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
