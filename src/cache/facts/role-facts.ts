import { rightsOfMask, tables } from '#dataverse';
import type { Depth, Facts, Privileges, Right, Role } from '#engine';
import type { CompleteReading } from '../readings.ts';

/** Depths by `roleprivileges.privilegedepthmask`, widest first. Source: "RolePrivileges entity reference" (gg308072), noted 2026-11. */
const depthMasks: readonly (readonly [number, Depth])[] = [
  [8, 'Global'],
  [4, 'Deep'],
  [2, 'Local'],
  [1, 'Basic'],
];

/** The stock System Administrator role, in every environment. Source: "Security roles and templates", learn.microsoft.com, noted 2026-11. */
const administratorTemplate = '627090ff-40a3-4053-8790-584edc5be201';

type MutablePrivileges = Record<string, Partial<Record<Right, Depth>>>;

/**
 * Roles by their root's id, with the depth of every right on the tables that matter here. Privileges hang on the root role; copies in
 * other business units have the same. What could not be read is added to `unknown`.
 */
export function roleFacts(reading: CompleteReading, unknown: string[]): Pick<Facts, 'roles'> {
  const rows = reading.rows(tables.role);
  if (!rows) {
    unknown.push('roles');
    return { roles: [] };
  }
  const privileges = privilegesByRole(reading);
  const roles = new Map<string, Role>();
  for (const row of rows) {
    const id = row.root ?? row.id;
    const isRoot = id === row.id;
    if (roles.has(id) && !isRoot) continue;
    roles.set(id, {
      id,
      name: row.name ?? '',
      memberInheritance: row.inherited === 0 ? 'team-only' : 'direct-user',
      privileges: privileges?.get(id) ?? {},
      ...(row.customizable === null ? {} : { customizable: row.customizable }),
      ...(row.managed || row.template ? { managed: true } : {}),
      ...(row.template === administratorTemplate ? { administrator: true } : {}),
    });
  }
  if (!privileges) unknown.push(...[...roles.keys()].map((id) => `roles/${id}/privileges`));
  return { roles: [...roles.values()] };
}

/** Null when any of the tables it takes could not be read. */
function privilegesByRole(reading: CompleteReading): Map<string, Privileges> | null {
  const codes = reading.rows(tables.privilegeObjectTypeCodes);
  const privileges = reading.rows(tables.privilege);
  const held = reading.rows(tables.rolePrivileges);
  if (!codes || !privileges || !held) return null;
  const rightOf = new Map(privileges.map(({ id, right }) => [id, rightsOfMask(right ?? 0)[0]]));
  const tablesOf = new Map<string, string[]>();
  for (const { privilege, table } of codes) {
    if (privilege && table) tablesOf.set(privilege, [...(tablesOf.get(privilege) ?? []), table]);
  }
  const byRole = new Map<string, MutablePrivileges>();
  for (const { role, privilege, depth } of held) {
    const right = rightOf.get(privilege);
    const reach = depthMasks.find(([bit]) => ((depth ?? 0) & bit) !== 0)?.[1];
    if (!right || !reach) continue;
    const ofRole = byRole.get(role) ?? {};
    byRole.set(role, ofRole);
    for (const table of tablesOf.get(privilege) ?? []) ofRole[table] = { ...ofRole[table], [right]: reach };
  }
  return byRole;
}
