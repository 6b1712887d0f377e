import type { Facts, PrivilegeHolder, PrivilegeSource } from '#engine';
import type { Plan } from '../plan.ts';
import { type LockGoal, lockPeople } from './lock-goal.ts';

/** Somebody who holds again what a lock took, by name, with the ways by which they do. */
export interface Regained {
  person: { id: string; name: string };
  sources: readonly (Pick<PrivilegeSource, 'right' | 'table' | 'depth' | 'reachesMembers'> & {
    role: string;
    team: string | null;
  })[];
}

/** The goal of a lock that was applied and not undone; null for every other plan. */
export function lockInForce({
  plan,
  state,
  undoneBy,
}: {
  plan: Plan;
  state: string;
  undoneBy: string | null;
}): LockGoal | null {
  const applied = state === 'verified' && !plan.undoes && undoneBy === null;
  return applied && plan.choice.kind === 'lock-sharing' ? plan.choice.goal : null;
}

/** Who holds what a lock took. The disabled are not among them: they cannot use it. */
export function regained(facts: Facts, goal: LockGoal): Regained[] {
  const names = (list: readonly { id: string; name?: string }[] = []) =>
    new Map(list.map(({ id, name = id }) => [id, name]));
  const [people, roles, teams] = [names(facts.people), names(facts.roles), names(facts.teams)];
  const named = ({ person, sources }: PrivilegeHolder): Regained => ({
    person: { id: person, name: people.get(person) ?? person },
    sources: sources.map(({ right, table, depth, reachesMembers, role, team }) => ({
      right,
      table,
      depth,
      reachesMembers,
      role: roles.get(role) ?? role,
      team: team === null ? null : (teams.get(team) ?? team),
    })),
  });
  return lockPeople(facts, goal)
    .losers.filter(({ disabled }) => !disabled)
    .map(named);
}
