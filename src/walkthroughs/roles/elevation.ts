import { depths } from '#engine';
import type { RoleOperation, RolePrivilege } from './role-unit.ts';

/**
 * The privileges that the caller would have to hold, and does not, for these writes: nobody puts into a role, or hands out, more than they hold.
 * Source: "Prevent elevation of security role privilege", Power Platform admin, learn.microsoft.com, noted 2026-11.
 */
export function elevates(
  operations: readonly RoleOperation[],
  contents: ReadonlyMap<string, readonly RolePrivilege[]>,
  caller: readonly RolePrivilege[],
): RolePrivilege[] {
  const held = new Map<string, number>();
  for (const { id, depth } of caller) held.set(id, Math.max(held.get(id) ?? -1, depths.indexOf(depth)));
  const made = new Map(
    operations.flatMap((one) => (one.kind === 'create-role' ? [[one.role.id, one.privileges] as const] : [])),
  );
  const needed = operations.flatMap((one): readonly RolePrivilege[] => {
    if (one.kind === 'create-role') return one.privileges;
    if (one.kind === 'add-privilege' || one.kind === 'set-depth') return [one.privilege];
    if (one.kind === 'assign-role') return made.get(one.role.id) ?? contents.get(one.role.id) ?? [];
    return [];
  });
  const missing = needed.filter(({ id, depth }) => depths.indexOf(depth) > (held.get(id) ?? -1));
  const deepest = new Map<string, RolePrivilege>();
  for (const privilege of missing) {
    const known = deepest.get(privilege.id);
    if (!known || depths.indexOf(privilege.depth) > depths.indexOf(known.depth)) deepest.set(privilege.id, privilege);
  }
  return [...onRolesAndTeams(operations, caller), ...deepest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What each write asks of the caller on the tables of roles and teams. Sources: the messages' privileges, Power Apps developer; "Manage teams",
 * section "Who can create teams?", Power Platform admin, 02/17/2021; learn.microsoft.com, noted 2026-11.
 */
const onTables: Readonly<Record<RoleOperation['kind'], readonly string[]>> = {
  'create-role': ['prvCreateRole', 'prvWriteRole'],
  'delete-role': ['prvDeleteRole'],
  'add-privilege': ['prvWriteRole'],
  'remove-privilege': ['prvWriteRole'],
  'set-depth': ['prvWriteRole'],
  'assign-role': ['prvAssignRole'],
  'remove-role': ['prvAssignRole'],
  'create-team': ['prvCreateTeam', 'prvReadTeam', 'prvWriteTeam'],
  'delete-team': ['prvDeleteTeam'],
};

function onRolesAndTeams(operations: readonly RoleOperation[], caller: readonly RolePrivilege[]): RolePrivilege[] {
  const held = new Set(caller.map(({ name }) => name));
  const needed = new Set(operations.flatMap(({ kind }) => onTables[kind]));
  return [...needed].filter((name) => !held.has(name)).map((name) => ({ id: name, name, depth: 'Basic' }));
}
