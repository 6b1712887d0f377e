import { readRolesUnits } from '../roles/read-roles.ts';
import { roleWrites } from '../roles/role-writes.ts';
import type { UnitAccess } from './unit-access.ts';

/** Roles, and who holds them. */
export const rolesAccess: UnitAccess<'roles'> = {
  async read(send, origin, units, signal) {
    const states = await readRolesUnits(send, origin, units, { signal });
    return new Map([...states].map(([id, state]) => [id, { state }]));
  },
  writes: ({ operations, before }, origin) => roleWrites(origin, operations, before.copies),
};
