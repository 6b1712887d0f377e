import { compareHoldings, type Facts, type HoldingsChange, privilegeHolders } from '#engine';
import { type LockGoal, lockPeople, makesModels } from './lock-goal.ts';
import { type BeyondRoles, beyondRoles, throughTeams, unitOfTeam } from './lock-keeping.ts';
import type { RoleMove } from './lock-moves.ts';
import type { RolePrivilege } from './role-unit.ts';

/**
 * What is known before a lock is applied. The first six keep it from being applied; the others are to be known first.
 * `unreadable`: what could not be read may hide somebody. `lacking`: the caller does not hold what they would hand out. `reach-of-team`,
 * `rows-of-team`: people keep it whose team has to lose it, and no role of their own gives them what that team did. `changes-others`: somebody would
 * lose or gain something else. `still-holds`: somebody would hold it all the same.
 */
export type LockLimit =
  | { kind: 'unreadable'; unknown: readonly string[] }
  | { kind: 'lacking'; privileges: readonly RolePrivilege[] }
  | { kind: BeyondRoles; people: readonly string[]; teams: readonly string[] }
  | { kind: 'changes-others'; changes: readonly HoldingsChange[] }
  | { kind: 'still-holds'; people: readonly string[] }
  /** Chosen, but nothing can be taken from them by roles. */
  | { kind: 'administrators'; people: readonly string[] }
  /** They cannot sign in, and a role cannot be given to them: they keep what they have. */
  | { kind: 'disabled'; people: readonly string[] }
  /** Members of group teams who have not signed in yet are not known here. */
  | { kind: 'group-teams'; teams: readonly string[] }
  /** Roles that cannot be edited and are replaced. */
  | { kind: 'replaced-roles'; roles: readonly string[] }
  /** Roles of Microsoft or of a solution that are edited. */
  | { kind: 'edits-managed'; roles: readonly string[] }
  /** The caller gives away what taking this back would need. */
  | { kind: 'caller-loses' }
  /** What a replaced role gives outside Dataverse is not readable here. */
  | { kind: 'beyond-dataverse'; roles: readonly string[] };

const blocking: readonly LockLimit['kind'][] = [
  'unreadable',
  'lacking',
  'reach-of-team',
  'rows-of-team',
  'changes-others',
  'still-holds',
];

/** Whether a limit keeps a lock from being applied. */
export function blocks({ kind }: LockLimit): boolean {
  return blocking.includes(kind);
}

interface Judged {
  facts: Facts;
  goal: LockGoal;
  moves: readonly RoleMove[];
  after: Facts;
  caller: { id: string };
  lacking: readonly RolePrivilege[];
}

/** Everything in the way of a lock, and everything to know before it, in the order in which it matters. */
export function lockLimits({ facts, goal, moves, after, caller, lacking }: Judged): LockLimit[] {
  const { losers, holders, unknown } = lockPeople(facts, goal);
  const losing = new Set(losers.map(({ person }) => person));
  const disabled = new Set(losers.filter((one) => one.disabled).map(({ person }) => person));
  const still = privilegeHolders(after, goal.privileges, makesModels).holders.map(({ person }) => person);
  const others = unintended(facts, after, goal, losing);
  const teams = new Map((facts.teams ?? []).map((team) => [team.id, team]));
  const replaced = moves.filter((move) => move.way === 'copy' && move.holders.length > 0).map(({ role }) => role);
  const groups = moves.flatMap((move) =>
    move.holders.filter(({ members }) => members).map(({ principal }) => principal.id),
  );
  const chosen = goal.from === 'everybody' ? [] : goal.from;
  const limits: LockLimit[] = [
    { kind: 'unreadable', unknown: [...unknown, ...whole(facts)] },
    { kind: 'lacking', privileges: lacking },
    ...(['reach-of-team', 'rows-of-team'] as const).map((kind) => beyondOf(kind, facts, goal, moves, others)),
    { kind: 'changes-others', changes: others.filter((one) => !isBeyond(facts, goal, moves, one)) },
    { kind: 'still-holds', people: still.filter((person) => losing.has(person) && !disabled.has(person)) },
    {
      kind: 'administrators',
      people: holders.filter((one) => one.administrator && chosen.includes(one.person)).map(({ person }) => person),
    },
    { kind: 'disabled', people: still.filter((person) => disabled.has(person)) },
    {
      kind: 'group-teams',
      teams: groups.filter((id) => ['entra', 'office'].includes(teams.get(id)?.kind ?? '')),
    },
    { kind: 'replaced-roles', roles: replaced.filter((role) => role.customizable !== true).map(({ id }) => id) },
    {
      kind: 'edits-managed',
      roles: moves.filter(({ way, role }) => way === 'edit' && role.managed).map(({ role }) => role.id),
    },
    { kind: 'beyond-dataverse', roles: replaced.filter(({ managed }) => managed).map(({ id }) => id) },
  ];
  if (losing.has(caller.id)) limits.push({ kind: 'caller-loses' });
  return limits.filter(saysSomething);
}

/** What changes for anybody besides what was asked. Of the disabled it does not count: they can do nothing. */
export function unintended(before: Facts, after: Facts, goal: LockGoal, losing: ReadonlySet<string>): HoldingsChange[] {
  const disabled = new Set((before.people ?? []).filter((person) => person.disabled).map(({ id }) => id));
  const asked = (person: string, change: { right: string; table: string }) =>
    losing.has(person) && goal.privileges.some(({ right, table }) => right === change.right && table === change.table);
  return compareHoldings(before, after)
    .map(({ person, loses, gains }) => ({ person, gains, loses: loses.filter((one) => !asked(person, one)) }))
    .filter(({ person, loses, gains }) => loses.length + gains.length > 0 && !disabled.has(person));
}

/** The privileges that somebody would lose with a team's role because no role of their own can give them, and why. */
function beyondFor(facts: Facts, goal: LockGoal, moves: readonly RoleMove[], { person, loses }: HoldingsChange) {
  return throughTeams(moves, person).flatMap(({ role, team }) =>
    goal.privileges.flatMap(({ right, table }) => {
      const depth = role.privileges?.[table]?.[right];
      const lost = loses.find((one) => one.right === right && one.table === table && one.depth === depth);
      if (!lost || !depth) return [];
      const kind = beyondRoles(facts, person, role, unitOfTeam(facts, team.principal.id), depth);
      return kind ? [{ kind, lost, team: team.principal.id }] : [];
    }),
  );
}

/** Whether everything that changes for somebody is such a loss. */
function isBeyond(facts: Facts, goal: LockGoal, moves: readonly RoleMove[], change: HoldingsChange): boolean {
  const beyond = new Set(beyondFor(facts, goal, moves, change).map(({ lost }) => lost));
  return change.gains.length === 0 && change.loses.every((lost) => beyond.has(lost));
}

function beyondOf(
  kind: BeyondRoles,
  facts: Facts,
  goal: LockGoal,
  moves: readonly RoleMove[],
  changes: readonly HoldingsChange[],
): LockLimit {
  const found = changes.flatMap((change) =>
    beyondFor(facts, goal, moves, change)
      .filter((one) => one.kind === kind)
      .map(({ team }) => ({ person: change.person, team })),
  );
  const [people, teams] = [found.map(({ person }) => person), found.map(({ team }) => team)];
  return { kind, people: [...new Set(people)], teams: [...new Set(teams)] };
}

/** Lists that could not be read at all. */
function whole({ unknown = [] }: Facts): string[] {
  return unknown.filter((name) => ['people', 'teams', 'roles', 'businessUnits'].includes(name));
}

function saysSomething(limit: LockLimit): boolean {
  return Object.values(limit).every((value) => !Array.isArray(value) || value.length > 0);
}
