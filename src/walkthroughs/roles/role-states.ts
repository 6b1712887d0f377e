import type { Change } from '#engine';
import type { RecordRef } from '../plan.ts';
import {
  type ContentOperation,
  opposites,
  type PrivilegesHeld,
  type RoleCopy,
  type RoleOperation,
  type RolePrivilege,
  type RolesState,
  type RolesUnit,
} from './role-unit.ts';

/** What differs between how a unit found things and how they are: empty when it may be applied. A mere look has to find what it wants. */
export function movedRoles(unit: RolesUnit, now: RolesState): Change[] {
  if (unit.operations.length === 0) return verifyRoles(unit, now);
  return [...differences(unit, unit.before, now), ...missingCopies(unit, now)];
}

/** Roles that are to be given or taken and are not there, for example because making one failed. */
function missingCopies({ operations }: RolesUnit, { copies }: RolesState): Change[] {
  const missing = operations.filter(
    (one) =>
      'principal' in one &&
      !copies.some(({ role, businessUnit }) => role === one.role.id && businessUnit === one.businessUnit),
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
  const operations = unit.operations
    .map((operation) => ({ ...operation, kind: opposites[operation.kind] }) as RoleOperation)
    .reverse();
  // What is put back is put back before anything is taken, so that nobody is left without in between.
  operations.sort((a, b) => Number(a.kind === 'remove-role') - Number(b.kind === 'remove-role'));
  return { ...unit, operations, checks: unit.before.people, before: after };
}

function stateAfter(state: RolesState, operation: RoleOperation): RolesState {
  if (operation.kind === 'assign-role' || operation.kind === 'remove-role') {
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
  const roles = state.roles.map((one) =>
    one.role.id === operation.role.id ? { ...one, privileges: privilegesAfter(one.privileges, operation) } : one,
  );
  return { ...state, roles };
}

function privilegesAfter(
  privileges: readonly RolePrivilege[] | null,
  operation: ContentOperation,
): readonly RolePrivilege[] | null {
  if (operation.kind === 'create-role') return operation.privileges;
  if (operation.kind === 'delete-role') return null;
  const others = (privileges ?? []).filter(({ id }) => id !== operation.privilege.id);
  return operation.kind === 'add-privilege' ? [...others, operation.privilege] : others;
}

function differences(unit: RolesUnit, expected: RolesState, found: RolesState): Change[] {
  return [
    ...expected.roles.flatMap(({ role, privileges }) => {
      const is = found.roles.find((one) => one.role.id === role.id)?.privileges ?? null;
      const about = { table: 'role', ...role };
      if (!privileges !== !is) return [change(about, privileges ? 'deleted' : 'added', role.name, null)];
      return listChange(about, 'privilege', (privileges ?? []).map(privilegeText), (is ?? []).map(privilegeText));
    }),
    ...expected.holders.flatMap(({ principal, held }) => {
      const is = found.holders.find((one) => one.principal.id === principal.id)?.held ?? [];
      const about = { table: principal.type === 'team' ? 'team' : 'systemuser', ...principal };
      const names = (copies: readonly RoleCopy[]) => copies.filter((copy) => isMoved(unit, copy)).map(nameIn(unit));
      return listChange(about, 'role', names(held), names(is));
    }),
    ...expected.people.flatMap((person) => heldChange(person, found.people)),
  ];
}

function heldChange({ person, held }: PrivilegesHeld, found: readonly PrivilegesHeld[]): Change[] {
  const is = found.find((one) => one.person.id === person.id)?.held ?? [];
  const { id, name } = person;
  return listChange({ table: 'systemuser', id, name }, 'privilege', held, is);
}

/** Whether a unit gives or takes that copy: other roles of the same holder are none of its business. */
function isMoved({ operations }: RolesUnit, { role, businessUnit }: RoleCopy): boolean {
  return operations.some(
    (operation) =>
      (operation.kind === 'assign-role' || operation.kind === 'remove-role') &&
      operation.role.id === role &&
      operation.businessUnit === businessUnit,
  );
}

function nameIn({ operations }: RolesUnit): (copy: RoleCopy) => string {
  return ({ role }) => operations.find((operation) => operation.role.id === role)?.role.name ?? role;
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
