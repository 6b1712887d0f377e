import type { Facts, Role, RoleHeld } from '#engine';
import type { Principal } from '../plan.ts';
import { type LockGoal, lockPeople } from './lock-goal.ts';
import type { RoleCopy, RoleRef } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

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
 * What becomes of each role that gives what a lock takes to somebody who shall lose it; the disabled do not count, for nothing can be given to them
 * in its place. A role is edited only where it may be and nobody who keeps the privileges holds it; otherwise it is replaced, for people who lose
 * them and for teams with such members.
 */
export function lockMoves(facts: Facts, goal: LockGoal): RoleMove[] {
  const { losers: all, keepers } = lockPeople(facts, goal);
  const losers = all.filter(({ disabled }) => !disabled);
  const losing = new Set(losers.map(({ person }) => person));
  const giving = new Set(losers.flatMap(({ sources }) => sources.map(({ role }) => role)));
  const kept = new Set(keepers.flatMap(({ sources }) => sources.map(({ role }) => role)));
  return (facts.roles ?? [])
    .filter(({ id }) => giving.has(id))
    .map((role) => {
      const holders = roleHolders(facts, role.id);
      if (role.customizable && !kept.has(role.id) && !role.administrator) return { role, way: 'edit', holders: [] };
      const concerned = ({ principal, members }: RoleHolder) =>
        members ? members.some((member) => losing.has(member)) : losing.has(principal.id);
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

/** A person or team of the facts by its id. */
export function principalOf(facts: Facts, id: string): Principal {
  const person = facts.people?.find((one) => one.id === id);
  const team = person ? null : facts.teams?.find((one) => one.id === id);
  return { type: team ? 'team' : 'person', id, name: (person ?? team)?.name ?? '' };
}
