import { compareHoldings, type Facts, type Role, type TablePrivilege } from '#engine';
import { type LockGoal, lockPeople } from './lock-goal.ts';
import { holdsCopy, principalOf, type RoleMove, refOf } from './lock-moves.ts';
import { keeperName } from './lock-name.ts';
import { predictRoles, privilegeFacts } from './predict-roles.ts';
import { inheritance, type RoleContents, sameContent, taken } from './role-contents.ts';
import type { HoldingOperation, RoleContent, RoleOperation, RolePrivilege, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** Why what somebody holds through a team cannot be given to them directly. */
export type BeyondRoles =
  /** It reaches from the team's business unit, which is not theirs, and roles of other business units cannot be given to people here. */
  | 'reach-of-team'
  /** It is for the rows that the team itself owns: at user level, in a role set to "Team privileges only". */
  | 'rows-of-team';

/** What keeps everybody at what they hold who shall go on holding it. */
export interface Keeping {
  /** Roles that hold nothing but what a lock takes, for those to whom the original would give more than they had. */
  made: readonly RoleContent[];
  given: readonly HoldingOperation[];
}

/** A role of a team that somebody goes on holding by themselves. */
interface ThroughTeam {
  role: Role;
  team: RoleMove['holders'][number];
}

/** People whom a lock shall not concern, and who would lose something by these writes. */
export function shortKeepers(facts: Facts, goal: LockGoal, writes: readonly RoleOperation[]) {
  const others = othersThan(facts, goal);
  return compareHoldings(facts, predictRoles(facts, writes)).filter(
    ({ person, loses }) => loses.length > 0 && others.has(person),
  );
}

/**
 * How they are kept at what they hold: the original role, given directly, where that is exactly what the team gave them; otherwise a role that
 * holds nothing but what they would lose.
 */
export function keepingOf(
  facts: Facts,
  goal: LockGoal,
  contents: RoleContents,
  moves: readonly RoleMove[],
  writes: readonly RoleOperation[],
  newId: () => string,
): Keeping {
  const short = shortKeepers(facts, goal, writes);
  const originals = new Map(
    short.map(({ person }) => [
      person,
      throughTeams(moves, person).map(({ role, team }) =>
        givenDirectly(facts, person, refOf(role), unitFor(facts, person, team.businessUnit)),
      ),
    ]),
  );
  const tried = predictRoles(facts, [...writes, ...[...originals.values()].flat()]);
  const inexact = new Set(compareHoldings(facts, tried).map(({ person }) => person));
  const made = new Map<string, { role: RoleRef; made: RoleContent | null }>();
  const small = ({ person, loses }: (typeof short)[number]) =>
    throughTeams(moves, person).flatMap(({ role, team }) => {
      const unit = unitOfTeam(facts, team.principal.id);
      const kept = taken(contents.get(role.id) ?? [], goal.privileges).filter(
        (one) => isAmong(loses, one) && !beyondRoles(facts, person, role, unit, one.depth),
      );
      if (kept.length === 0) return [];
      const key = [role.id, ...kept.map(({ id }) => id)].join(' ');
      const keeper = made.get(key) ?? keeperRole(facts, goal, contents, role, kept, [...made.values()], newId);
      made.set(key, keeper);
      return [givenDirectly(facts, person, keeper.role, unitFor(facts, person, unit))];
    });
  const given = short.flatMap((one) => (inexact.has(one.person) ? small(one) : (originals.get(one.person) ?? [])));
  const once = new Map(given.map((one) => [`${one.principal.id} ${one.role.id} ${one.businessUnit}`, one]));
  return {
    made: [...made.values()].flatMap((one) => one.made ?? []),
    given: [...once.values()].filter((one) => !holdsCopy(facts, one.principal.id, { ...one, role: one.role.id })),
  };
}

/** Everybody whom a lock shall not concern. The disabled are not among them: no role can be given to them, and they can do nothing. */
function othersThan(facts: Facts, goal: LockGoal): ReadonlySet<string> {
  const losing = new Set(lockPeople(facts, goal).losers.map(({ person }) => person));
  const active = (facts.people ?? []).filter(({ id, disabled }) => !disabled && !losing.has(id));
  return new Set(active.map(({ id }) => id));
}

/** The roles that are replaced in teams of somebody. */
export function throughTeams(moves: readonly RoleMove[], person: string): ThroughTeam[] {
  return moves.flatMap(({ role, holders }) =>
    holders.filter(({ members }) => members?.includes(person)).map((team) => ({ role, team })),
  );
}

/** Why a privilege that a team's role gives somebody cannot be given by a role of their own; null where it can. */
export function beyondRoles(
  facts: Facts,
  person: string,
  role: Role,
  unit: string,
  depth: RolePrivilege['depth'],
): BeyondRoles | null {
  if (depth === 'Basic') return role.memberInheritance === 'team-only' ? 'rows-of-team' : null;
  return depth === 'Global' || unitFor(facts, person, unit) === unit ? null : 'reach-of-team';
}

/** The business unit of a team, from which its members' privileges reach. */
export function unitOfTeam(facts: Facts, team: string): string {
  return unitOf(facts, (facts.teams ?? []).find(({ id }) => id === team) ?? {});
}

/** A business unit where roles of any may be given; otherwise the person's own. */
function unitFor(facts: Facts, person: string, unit: string): string {
  const own = unitOf(facts, (facts.people ?? []).find(({ id }) => id === person) ?? {});
  return facts.settings?.matrixBusinessUnits ? unit : own;
}

function givenDirectly(facts: Facts, person: string, role: RoleRef, businessUnit: string): HoldingOperation {
  return { kind: 'assign-role', principal: principalOf(facts, person), role, businessUnit };
}

function isAmong(list: readonly (TablePrivilege & { depth: string })[], privilege: RolePrivilege): boolean {
  const [[table, rights] = ['', {}]] = Object.entries(privilegeFacts([privilege]));
  return list.some((one) => one.table === table && one.right in rights && one.depth === privilege.depth);
}

/** The role that an earlier lock made for the same, or a new one. */
function keeperRole(
  facts: Facts,
  goal: LockGoal,
  contents: RoleContents,
  { name: of = '' }: Role,
  privileges: readonly RolePrivilege[],
  others: readonly { role: RoleRef }[],
  newId: () => string,
): { role: RoleRef; made: RoleContent | null } {
  const usual = keeperName(of, goal.privileges, new Set());
  const earlier = (facts.roles ?? []).find(
    ({ id, name, memberInheritance }) =>
      name === usual && inheritance(memberInheritance) === 'direct-user' && sameContent(contents.get(id), privileges),
  );
  if (earlier) return { role: refOf(earlier), made: null };
  const names = new Set([...(facts.roles ?? []), ...others.map(({ role }) => role)].map(({ name = '' }) => name));
  const role = { id: newId(), name: keeperName(of, goal.privileges, names) };
  return { role, made: { role, businessUnit: unitOf(facts, {}), memberInheritance: 'direct-user', privileges } };
}
