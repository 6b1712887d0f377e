import { compareHoldings, type Facts, type Role, type RoleHeld } from '#engine';
import type { Principal } from '../plan.ts';
import { type LockGoal, lockPeople } from './lock-goal.ts';
import { lockedName } from './lock-name.ts';
import { predictRoles, privilegeFacts } from './predict-roles.ts';
import type { HoldingOperation, RoleCopy, RoleOperation, RolePrivilege, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

/** A role as it was read for a lock: everything it holds. */
export type RoleContents = ReadonlyMap<string, readonly RolePrivilege[]>;

/** Somebody who holds a role directly. */
interface RoleHolder extends RoleCopy {
  principal: Principal;
  members: readonly string[] | null;
  disabled: boolean;
}

/** What is done about one role that gives what a lock takes. */
export interface RoleMove {
  role: Role;
  /** `edit`: the privileges are taken from the role itself; `copy`: a role without them takes its place. */
  way: 'edit' | 'copy';
  holders: readonly RoleHolder[];
}

/**
 * The ids of the roles that have to be read in full before a lock can be planned: those it edits or copies, those it may use in their place, and
 * whatever those hold who are to be kept at what they hold.
 */
export function rolesToRead(facts: Facts, goal: LockGoal): string[] {
  const moves = lockMoves(facts, goal);
  const copied = moves.filter(({ holders }) => holders.length > 0);
  const names = new Set(copied.map(({ role }) => lockedName(role.name ?? '', goal.privileges, new Set())));
  const earlier = (facts.roles ?? []).filter(({ name }) => names.has(name ?? ''));
  const withdrawn = copied.flatMap(({ holders, role }) =>
    holders.map((holder): RoleOperation => ({ ...holder, kind: 'remove-role', role: refOf(role) })),
  );
  const kept = keepingOperations(facts, goal, moves, withdrawn).flatMap((one) =>
    'principal' in one ? rolesOf(facts, one.principal.id) : [],
  );
  return [...new Set([...moves.map(({ role }) => role.id), ...earlier.map(({ id }) => id), ...kept])];
}

/** Every role of a person, their teams' included. */
function rolesOf({ people = [], teams = [] }: Facts, person: string): string[] {
  const own = people.find(({ id }) => id === person)?.roles ?? [];
  const theirs = teams.filter(({ kind, members }) => kind !== 'access' && members?.includes(person));
  return [...own, ...theirs.flatMap(({ roles }) => roles ?? [])].map((held) =>
    typeof held === 'string' ? held : held.role,
  );
}

/**
 * What becomes of each role that gives what a lock takes to somebody who shall lose it. A role is edited only where it may be and nobody who
 * keeps the privileges holds it; otherwise it is replaced, for people who lose them and for teams with such members.
 */
export function lockMoves(facts: Facts, goal: LockGoal): RoleMove[] {
  const { losers, keepers } = lockPeople(facts, goal);
  const losing = new Set(losers.map(({ person }) => person));
  const giving = new Set(losers.flatMap(({ sources }) => sources.map(({ role }) => role)));
  const kept = new Set(keepers.flatMap(({ sources }) => sources.map(({ role }) => role)));
  return (facts.roles ?? [])
    .filter(({ id }) => giving.has(id))
    .map((role) => {
      const holders = roleHolders(facts, role.id);
      if (role.customizable && !kept.has(role.id) && !role.administrator) return { role, way: 'edit', holders: [] };
      const concerned = ({ principal, members, disabled }: RoleHolder) =>
        members ? members.some((member) => losing.has(member)) : losing.has(principal.id) && !disabled;
      return { role, way: 'copy', holders: holders.filter(concerned) };
    });
}

/** Everybody and every team that holds a role directly. */
export function roleHolders(facts: Facts, role: string): RoleHolder[] {
  const copies = (held: readonly RoleHeld[] | undefined, own: string): RoleCopy[] =>
    (held ?? [])
      .map((one) => (typeof one === 'string' ? { role: one, businessUnit: own } : one))
      .filter((one) => one.role === role);
  const people = (facts.people ?? []).flatMap((person) =>
    copies(person.roles, unitOf(facts, person)).map((copy) => ({
      ...copy,
      principal: principalOf(facts, person.id),
      members: null,
      disabled: person.disabled ?? false,
    })),
  );
  const teams = (facts.teams ?? [])
    .filter(({ kind }) => kind !== 'access')
    .flatMap((team) =>
      copies(team.roles, unitOf(facts, team)).map((copy) => ({
        ...copy,
        principal: principalOf(facts, team.id),
        members: team.members ?? [],
        disabled: false,
      })),
    );
  return [...people, ...teams];
}

/** The writes that keep everybody who shall go on holding something at what they hold: the original role, given directly. */
export function keepingOperations(
  facts: Facts,
  goal: LockGoal,
  moves: readonly RoleMove[],
  writes: readonly RoleOperation[],
): HoldingOperation[] {
  const others = othersThan(facts, goal);
  const short = compareHoldings(facts, predictRoles(facts, writes)).filter(
    ({ person, loses }) => loses.length > 0 && others.has(person),
  );
  const given = short.flatMap(({ person }) =>
    moves.flatMap(({ role, holders }) =>
      holders
        .filter(({ members }) => members?.includes(person))
        .map((team) => givenDirectly(facts, person, role, team.businessUnit)),
    ),
  );
  const once = new Map(given.map((one) => [`${one.principal.id} ${one.role.id} ${one.businessUnit}`, one]));
  return [...once.values()].filter((one) => !holdsCopy(facts, one.principal.id, { ...one, role: one.role.id }));
}

/** Everybody whom a lock shall not concern. The disabled are not among them: no role can be given to them, and they can do nothing. */
export function othersThan(facts: Facts, goal: LockGoal): ReadonlySet<string> {
  const losing = new Set(lockPeople(facts, goal).losers.map(({ person }) => person));
  const active = (facts.people ?? []).filter(({ id, disabled }) => !disabled && !losing.has(id));
  return new Set(active.map(({ id }) => id));
}

/** The team's copy of the role where other business units' roles may be given; otherwise the person's own. */
function givenDirectly(facts: Facts, person: string, role: Role, unitOfTeam: string): HoldingOperation {
  const own = unitOf(facts, (facts.people ?? []).find(({ id }) => id === person) ?? {});
  const businessUnit = facts.settings?.matrixBusinessUnits ? unitOfTeam : own;
  return { kind: 'assign-role', principal: principalOf(facts, person), role: refOf(role), businessUnit };
}

/** Whether a person or team holds a role's copy directly. */
export function holdsCopy(facts: Facts, holder: string, { role, businessUnit }: RoleCopy): boolean {
  return roleHolders(facts, role).some((one) => one.principal.id === holder && one.businessUnit === businessUnit);
}

/** A role by id and name. */
export function refOf({ id, name = '' }: Role): RoleRef {
  return { id, name };
}

/** The copies of roles that a person or team holds directly. */
export function copiesHeld(facts: Facts, holder: string): RoleCopy[] {
  const one = [...(facts.people ?? []), ...(facts.teams ?? [])].find(({ id }) => id === holder);
  return (one?.roles ?? []).map((held) =>
    typeof held === 'string' ? { role: held, businessUnit: unitOf(facts, one ?? {}) } : held,
  );
}

/** Facts whose roles hold everything that was read of them. */
export function withContents(facts: Facts, contents: RoleContents): Facts {
  const roles = (facts.roles ?? []).map((role) => {
    const content = contents.get(role.id);
    return content ? { ...role, privileges: privilegeFacts(content) } : role;
  });
  return { ...facts, roles };
}

/** A person or team of the facts by its id. */
export function principalOf(facts: Facts, id: string): Principal {
  const person = facts.people?.find((one) => one.id === id);
  const team = person ? null : facts.teams?.find((one) => one.id === id);
  return { type: team ? 'team' : 'person', id, name: (person ?? team)?.name ?? '' };
}
