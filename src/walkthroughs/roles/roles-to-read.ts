import type { Facts } from '#engine';
import type { LockGoal } from './lock-goal.ts';
import { shortKeepers } from './lock-keeping.ts';
import { lockMoves, refOf } from './lock-moves.ts';
import { keeperName, lockedName } from './lock-name.ts';
import type { RoleOperation } from './role-unit.ts';

/**
 * The ids of the roles that have to be read in full before a lock can be planned: those it edits or copies, those it may use in their place, and
 * whatever those hold who are to be kept at what they hold.
 */
export function rolesToRead(facts: Facts, goal: LockGoal): string[] {
  const moves = lockMoves(facts, goal);
  const copied = moves.filter(({ holders }) => holders.length > 0);
  const names = new Set([
    keeperName('', goal.privileges, new Set()),
    ...copied.flatMap(({ role: { name = '' } }) =>
      [lockedName, keeperName].map((naming) => naming(name, goal.privileges, new Set())),
    ),
  ]);
  const earlier = (facts.roles ?? []).filter(({ name }) => names.has(name ?? ''));
  const withdrawn = copied.flatMap(({ holders, role }) =>
    holders.map((holder): RoleOperation => ({ ...holder, kind: 'remove-role', role: refOf(role) })),
  );
  const kept = shortKeepers(facts, goal, withdrawn).flatMap(({ person }) => rolesOf(facts, person));
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
