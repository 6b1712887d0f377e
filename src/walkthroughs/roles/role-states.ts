import type { Change } from '#engine';
import type { Principal, RecordRef } from '../plan.ts';
import {
  type ContentOperation,
  isHolding,
  isOfTeam,
  opposites,
  type PrivilegesHeld,
  type RoleCopy,
  type RoleFound,
  type RoleOperation,
  type RolePrivilege,
  type RolesState,
  type RolesUnit,
  type TeamFound,
} from './role-unit.ts';

/** What differs between how a unit found things and how they are: empty when it may be applied. A mere look has to find what it wants. */
export function movedRoles(unit: RolesUnit, now: RolesState): Change[] {
  if (unit.operations.length === 0) return verifyRoles(unit, now);
  return [...differences(unit, unit.before, now), ...missingCopies(unit, now)];
}

/** Roles that are to be given or taken and are not there, for example because making one failed. */
function missingCopies({ operations }: RolesUnit, { copies }: RolesState): Change[] {
  const missing = operations
    .filter(isHolding)
    .filter(
      (one) => !copies.some(({ role, businessUnit }) => role === one.role.id && businessUnit === one.businessUnit),
    );
  const names = new Map(missing.map(({ role }) => [role.id, role]));
  return [...names.values()].map((role) => change({ table: 'role', ...role }, 'deleted', role.name, null));
}

/** What is not as a unit wants it; empty means verified. */
export function verifyRoles(unit: RolesUnit, after: RolesState): Change[] {
  const wanted = unit.operations.reduce(stateAfter, unit.before);
  return differences(unit, { ...wanted, people: unit.checks }, after);
}

/** The unit that takes one back, from the state after it. */
export function reverseRoles(unit: RolesUnit, after: RolesState): RolesUnit {
  const operations = unit.operations.map(opposite).reverse();
  operations.sort(givenFirst);
  return { ...unit, operations, checks: unit.before.people, before: after };
}

function opposite(operation: RoleOperation): RoleOperation {
  if (operation.kind === 'set-depth') return { ...operation, from: operation.privilege, privilege: operation.from };
  return { ...operation, kind: opposites[operation.kind] } as RoleOperation;
}

/** What takes something away comes last, so that nobody is left without in between; a team is deleted when it holds nothing any more. */
export function givenFirst(a: RoleOperation, b: RoleOperation): number {
  const taking: readonly RoleOperation['kind'][] = ['remove-role', 'delete-team'];
  return taking.indexOf(a.kind) - taking.indexOf(b.kind);
}

function stateAfter(state: RolesState, operation: RoleOperation): RolesState {
  if (isOfTeam(operation)) {
    const { kind, team, businessUnit, members } = operation;
    const content =
      kind === 'create-team' ? { businessUnit: businessUnit.id, members: members.map(({ id }) => id) } : null;
    return { ...state, teams: state.teams.map((one) => (one.team.id === team.id ? { team, content } : one)) };
  }
  if (isHolding(operation)) {
    const { kind, role, businessUnit, principal } = operation;
    const copy = { role: role.id, businessUnit };
    const change = (held: readonly RoleCopy[]) =>
      kind === 'assign-role' ? [...without(held, copy), copy] : without(held, copy);
    return {
      ...state,
      holders: state.holders.map((one) =>
        one.principal.id === principal.id ? { ...one, held: change(one.held) } : one,
      ),
    };
  }
  const roles = state.roles.map((one) => (one.role.id === operation.role.id ? roleAfter(one, operation) : one));
  return { ...state, roles };
}

function roleAfter(found: RoleFound, operation: ContentOperation): RoleFound {
  const { role } = found;
  if (operation.kind === 'create-role') {
    const { privileges, memberInheritance } = operation;
    return { role, privileges, memberInheritance };
  }
  if (operation.kind === 'delete-role') return { role, privileges: null, memberInheritance: null };
  const others = (found.privileges ?? []).filter(({ id }) => id !== operation.privilege.id);
  return { ...found, privileges: operation.kind === 'remove-privilege' ? others : [...others, operation.privilege] };
}

function differences(unit: RolesUnit, expected: RolesState, found: RolesState): Change[] {
  return [
    ...expected.roles.flatMap((role) => roleChange(role, found)),
    ...expected.holders.flatMap(({ principal, held }) => {
      const is = found.holders.find((one) => one.principal.id === principal.id)?.held ?? [];
      const about = { table: principal.type === 'team' ? 'team' : 'systemuser', ...principal };
      const names = (copies: readonly RoleCopy[]) => copies.filter((copy) => isMoved(unit, copy)).map(nameIn(unit));
      return listChange(about, 'role', names(held), names(is));
    }),
    ...expected.teams.flatMap(({ team, content }) => teamChange(unit, team, content, found)),
    ...expected.people.flatMap((person) => heldChange(person, found.people)),
  ];
}

function teamChange(unit: RolesUnit, team: Principal, content: TeamFound | null, found: RolesState): Change[] {
  const nameOf = namesInTeams(unit);
  const is = found.teams.find((one) => one.team.id === team.id)?.content ?? null;
  const about = { table: 'team', id: team.id, name: team.name };
  if (!content || !is) return !content === !is ? [] : [change(about, content ? 'deleted' : 'added', team.name, null)];
  return [
    ...(content.businessUnit === is.businessUnit ? [] : [change(about, 'unit', nameOf(content.businessUnit), null)]),
    ...listChange(about, 'member', content.members.map(nameOf), is.members.map(nameOf)),
  ];
}

function roleChange({ role, privileges, memberInheritance }: RoleFound, found: RolesState): Change[] {
  const is = found.roles.find((one) => one.role.id === role.id);
  const about = { table: 'role', ...role };
  if (!privileges !== !is?.privileges) return [change(about, privileges ? 'deleted' : 'added', role.name, null)];
  return [
    ...(memberInheritance === is?.memberInheritance ? [] : [change(about, 'inheritance', null, null)]),
    ...listChange(about, 'privilege', (privileges ?? []).map(privilegeText), (is?.privileges ?? []).map(privilegeText)),
  ];
}

/** Names of the business units and members of the teams that a unit makes or deletes; others are shown by id. */
function namesInTeams({ operations }: RolesUnit): (id: string) => string {
  const named = operations.filter(isOfTeam).flatMap(({ businessUnit, members }) => [businessUnit, ...members]);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function heldChange({ person, held }: PrivilegesHeld, found: readonly PrivilegesHeld[]): Change[] {
  const is = found.find((one) => one.person.id === person.id)?.held ?? [];
  const { id, name } = person;
  return listChange({ table: 'systemuser', id, name }, 'privilege', held, is);
}

/** Whether a unit gives or takes that copy: other roles of the same holder are none of its business. */
function isMoved({ operations }: RolesUnit, { role, businessUnit }: RoleCopy): boolean {
  return operations.some(
    (operation) => isHolding(operation) && operation.role.id === role && operation.businessUnit === businessUnit,
  );
}

function nameIn({ operations }: RolesUnit): (copy: RoleCopy) => string {
  return ({ role }) => operations.filter(isHolding).find((operation) => operation.role.id === role)?.role.name ?? role;
}

function listChange(
  about: RecordRef,
  what: Change['what'],
  expected: readonly string[],
  found: readonly string[],
): Change[] {
  const [missing, extra] = [
    expected.filter((one) => !found.includes(one)),
    found.filter((one) => !expected.includes(one)),
  ];
  return missing.length + extra.length === 0 ? [] : [change(about, what, listed(missing), listed(extra))];
}

/** A few of a list: a role may differ in hundreds of privileges. */
function listed(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} … (${names.length})` : names.join(', ');
}

function change(about: RecordRef, what: Change['what'], expected: string | null, found: string | null): Change {
  return { table: about.table, record: about.id, name: about.name, what, expected, found };
}

function privilegeText({ name, depth }: RolePrivilege): string {
  return `${name} (${depth})`;
}

function without(held: readonly RoleCopy[], copy: RoleCopy): RoleCopy[] {
  return held.filter(({ role, businessUnit }) => role !== copy.role || businessUnit !== copy.businessUnit);
}
