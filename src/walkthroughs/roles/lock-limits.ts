import {
  administratorsOf,
  compareHoldings,
  type Facts,
  type HoldingChange,
  type HoldingsChange,
  privilegeHolders,
} from '#engine';
import { type LockGoal, lockPeople, makesModels } from './lock-goal.ts';
import type { BeyondRoles, Keeping } from './lock-keeping.ts';
import type { RoleMove } from './lock-moves.ts';
import { privilegeFacts } from './predict-roles.ts';
import type { RolePrivilege } from './role-unit.ts';

/**
 * What is known before a lock is applied. The first five keep it from being applied; the others are to be known first.
 * `unreadable`: what could not be read may hide somebody. `lacking`: the caller does not hold what they would hand out; who could. `rows-of-team`:
 * people keep it who have it on the rows of teams only that have to lose it, and what becomes of them is not chosen yet. `changes-others`: somebody
 * would lose or gain something else. `still-holds`: somebody would hold it all the same.
 */
export type LockLimit =
  | { kind: 'unreadable'; unknown: readonly string[] }
  | { kind: 'lacking'; privileges: readonly RolePrivilege[]; could: readonly string[] }
  | { kind: 'rows-of-team'; people: readonly string[]; teams: readonly string[] }
  | { kind: 'changes-others'; changes: readonly HoldingsChange[] }
  | { kind: 'still-holds'; people: readonly string[] }
  /** Chosen: they lose it on the rows of these teams; or they get it at user level. */
  | { kind: 'stops-on-team-rows' | 'shares-more'; people: readonly string[]; teams: readonly string[] }
  /** They keep what teams gave them by a new team: it reached from another business unit, or the role given directly would give more. */
  | { kind: 'new-teams'; people: readonly string[]; teams: readonly string[] }
  /** Nobody else holds System Administrator and can sign in: whoever could take it back. */
  | { kind: 'one-administrator'; people: readonly string[] }
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
  'rows-of-team',
  'changes-others',
  'still-holds',
];

/** What is known of people who have it on rows of teams only, by what was chosen for them. */
const rowsOfTeam = { open: 'rows-of-team', stop: 'stops-on-team-rows', more: 'shares-more' } as const;

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
  keeping: Keeping;
}

/** Everything in the way of a lock, and everything to know before it, in the order in which it matters. */
export function lockLimits({ facts, goal, moves, after, caller, lacking, keeping }: Judged): LockLimit[] {
  const { losers, holders, unknown } = lockPeople(facts, goal);
  const losing = new Set(losers.map(({ person }) => person));
  const disabled = new Set(losers.filter((one) => one.disabled).map(({ person }) => person));
  const still = privilegeHolders(after, goal.privileges, makesModels).holders.map(({ person }) => person);
  const { beyond } = keeping;
  const others = unintended(facts, after, goal, losing);
  const disabledPeople = new Set((facts.people ?? []).filter((one) => one.disabled).map(({ id }) => id));
  const administrators = [...administratorsOf(facts)].filter((id) => !disabledPeople.has(id));
  const teams = new Map((facts.teams ?? []).map((team) => [team.id, team]));
  const replaced = moves.filter((move) => move.way === 'copy' && move.holders.length > 0).map(({ role }) => role);
  const groups = moves.flatMap((move) =>
    move.holders.filter(({ members }) => members).map(({ principal }) => principal.id),
  );
  const chosen = goal.from === 'everybody' ? [] : goal.from;
  const limits: LockLimit[] = [
    { kind: 'unreadable', unknown },
    { kind: 'lacking', privileges: lacking, could: lacking.length > 0 ? administrators : [] },
    {
      kind: rowsOfTeam[goal.teamRows ?? 'open'],
      people: [...new Set(beyond.map(({ person }) => person))],
      teams: [...new Set(beyond.flatMap((one) => one.teams))],
    },
    { kind: 'changes-others', changes: unforeseen(others, goal, beyond) },
    { kind: 'still-holds', people: still.filter((person) => losing.has(person) && !disabled.has(person)) },
    {
      kind: 'new-teams',
      people: keeping.teams.flatMap(({ members }) => members.map(({ id }) => id)),
      teams: keeping.teams.map(({ team }) => team.name),
    },
    { kind: 'one-administrator', people: administrators.length === 1 ? administrators : [] },
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

/** Changes but for those that come with what was chosen about rows of teams, or with what is still to be chosen. */
function unforeseen(
  changes: readonly HoldingsChange[],
  { teamRows }: LockGoal,
  beyond: readonly BeyondRoles[],
): HoldingsChange[] {
  const foreseen = (of: string, { right, table }: HoldingChange) =>
    beyond.some(({ person, privilege }) => person === of && privilegeFacts([privilege])[table]?.[right] !== undefined);
  return changes
    .map(({ person, loses, gains }) => ({
      person,
      loses: teamRows === 'more' ? loses : loses.filter((one) => !foreseen(person, one)),
      gains: teamRows === 'more' ? gains.filter((one) => one.depth !== 'Basic' || !foreseen(person, one)) : gains,
    }))
    .filter(({ loses, gains }) => loses.length + gains.length > 0);
}

function saysSomething(limit: LockLimit): boolean {
  return Object.values(limit).every((value) => !Array.isArray(value) || value.length > 0);
}
