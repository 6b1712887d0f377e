import type { Facts } from '#engine';
import type { Principal, RecordRef } from '../plan.ts';
import { copiesHeld } from './lock-moves.ts';
import type { RoleContents } from './role-contents.ts';
import type { RoleOperation, RoleRef, RolesState, RolesUnit } from './role-unit.ts';

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
  const groups = Map.groupBy(operations, (one) =>
    'principal' in one ? (teamOf(one.principal)?.id ?? one.principal.id) : one.role.id,
  );
  return [...groups].map(([id, group]): RolesUnit => {
    const ordered = [...group].sort((a, b) => Number(a.kind === 'remove-role') - Number(b.kind === 'remove-role'));
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
  const own = operations.filter((one) => 'principal' in one && one.principal.id === person);
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
    if ('principal' in one && one.principal.id === id)
      return { table: one.principal.type === 'team' ? 'team' : 'systemuser', id, name: one.principal.name };
  }
  return { table: 'role', id, name: group.find(({ role }) => role.id === id)?.role.name ?? '' };
}

function stateBefore(facts: Facts, contents: RoleContents, operations: readonly RoleOperation[]): RolesState {
  const [roles, holders] = [new Map<string, RoleRef>(), new Map<string, Principal>()];
  for (const one of operations) {
    if ('principal' in one) holders.set(one.principal.id, one.principal);
    else roles.set(one.role.id, one.role);
  }
  return {
    roles: [...roles.values()].map((role) => ({ role, privileges: contents.get(role.id) ?? null })),
    holders: [...holders.values()].map((principal) => ({ principal, held: copiesHeld(facts, principal.id) })),
    people: [],
    copies: [],
  };
}
