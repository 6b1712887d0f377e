import type { Facts } from '#engine';
import type { Principal, RecordRef } from '../plan.ts';
import { copiesHeld } from './lock-moves.ts';
import { inheritance, type RoleContents } from './role-contents.ts';
import { givenFirst } from './role-states.ts';
import { isHolding, isOfRole, isOfTeam, type RoleOperation, type RolesState, type RolesUnit } from './role-unit.ts';

/**
 * One unit for each role, person or team, in the order of the writes; in each, everything is given before anything is taken. What is given to
 * people because a team of theirs changes belongs to that team's unit.
 */
export function toUnits(
  facts: Facts,
  contents: RoleContents,
  operations: readonly RoleOperation[],
  newId: () => string,
): RolesUnit[] {
  const teamOf = (person: Principal) =>
    person.type === 'team' ? undefined : changedTeam(facts, operations, person.id);
  const groups = Map.groupBy(operations, (one) => {
    if (isOfTeam(one)) return one.team.id;
    return isHolding(one) ? (teamOf(one.principal)?.id ?? one.principal.id) : one.role.id;
  });
  return [...groups].map(([id, group]): RolesUnit => {
    const ordered = [...group].sort(givenFirst);
    return {
      kind: 'roles',
      id: newId(),
      subject: subjectOf(id, group),
      operations: ordered,
      checks: [],
      watched: [],
      before: stateBefore(facts, contents, ordered),
    };
  });
}

/** The first team that loses a role of which this person is given the original, and nothing taken. */
function changedTeam(
  { teams = [] }: Facts,
  operations: readonly RoleOperation[],
  person: string,
): { id: string } | undefined {
  const own = operations.filter(isHolding).filter(({ principal }) => principal.id === person);
  if (own.some(({ kind }) => kind === 'remove-role')) return undefined;
  return teams.find(
    ({ id, members }) =>
      members?.includes(person) &&
      operations.some(
        (one) =>
          one.kind === 'remove-role' && one.principal.id === id && own.some(({ role }) => role.id === one.role.id),
      ),
  );
}

function subjectOf(id: string, group: readonly RoleOperation[]): RecordRef {
  for (const one of group) {
    const principal = isHolding(one) ? one.principal : isOfTeam(one) ? one.team : null;
    if (principal?.id === id)
      return { table: principal.type === 'team' ? 'team' : 'systemuser', id, name: principal.name };
  }
  return { table: 'role', id, name: group.filter(isOfRole).find(({ role }) => role.id === id)?.role.name ?? '' };
}

function stateBefore(facts: Facts, contents: RoleContents, operations: readonly RoleOperation[]): RolesState {
  const roles = new Map(operations.filter(isOfRole).map(({ role }) => [role.id, role]));
  const holders = new Map(operations.filter(isHolding).map(({ principal }) => [principal.id, principal]));
  const known = new Map((facts.roles ?? []).map((role) => [role.id, inheritance(role.memberInheritance)]));
  return {
    roles: [...roles.values()].map((role) => ({
      role,
      privileges: contents.get(role.id) ?? null,
      memberInheritance: known.get(role.id) ?? null,
    })),
    holders: [...holders.values()].map((principal) => ({ principal, held: copiesHeld(facts, principal.id) })),
    teams: operations.filter(isOfTeam).map(({ team }) => ({ team, content: null })),
    people: [],
    copies: [],
  };
}
