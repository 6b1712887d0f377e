import type { Context } from '../context.ts';
import { noSuchRow } from '../query/refusals.ts';
import { demandAccess } from '../security/demand.ts';
import { atLeast, type Depth, depthOf, rolesOf, rootOf } from '../security/privileges.ts';
import type { Principal } from '../security/rights.ts';
import { answer, type Operation, type OperationAnswer, type OperationCall } from './operation.ts';
import { idParameter, textParameter } from './parameters.ts';

/** Every privilege of a person, those of their teams included. Shape: "Use Web API functions", Power Apps developer, 2024. */
export const retrieveUserPrivileges: Operation = {
  name: 'RetrieveUserPrivileges',
  kind: 'function',
  boundTo: ['systemuser'],
  run: (context, call) => privilegesOfBound(context, call, () => true),
};

/** One privilege of a person by its name, at every depth they hold it. Shape: "Verify access in code", Power Apps developer, 2024. */
export const retrieveUserPrivilegeByPrivilegeName: Operation = {
  name: 'RetrieveUserPrivilegeByPrivilegeName',
  kind: 'function',
  boundTo: ['systemuser'],
  run(context, call) {
    const wanted = textParameter(call, 'PrivilegeName').toLowerCase();
    return privilegesOfBound(context, call, (name) => name.toLowerCase() === wanted);
  },
};

/** Every privilege of a team; the list is called RolePrivileges here too (github.com/ryanmichaeljames/dataverse-mcp, live, 8/2026). */
export const retrieveTeamPrivileges: Operation = {
  name: 'RetrieveTeamPrivileges',
  kind: 'function',
  boundTo: ['team'],
  run: (context, call) => privilegesOfBound(context, call, () => true),
};

/** Every privilege of a role; a copy has those of its root. Shape: same source; an unknown role is 404 in these words. */
export const retrieveRolePrivilegesRole: Operation = {
  name: 'RetrieveRolePrivilegesRole',
  kind: 'function',
  boundTo: null,
  run(context, call) {
    const id = idParameter(call, 'RoleId');
    const role = context.store.get('role', id);
    if (!role) throw noSuchRow({ displayName: 'role', logicalName: 'role' }, id);
    demandAccess(context, ['Read'], 'role', id);
    const rows = context.store.where('roleprivileges', 'roleid', rootOf(role));
    const unit = String(role.businessunitid);
    return list(
      context,
      rows.map((row) => ({ id: String(row.privilegeid), depth: depthOf(row.privilegedepthmask), unit })),
    );
  },
};

interface Listed {
  readonly id: string;
  readonly depth: Depth;
  readonly unit: string;
}

function privilegesOfBound(
  context: Context,
  { bound }: OperationCall,
  wanted: (name: string) => boolean,
): OperationAnswer {
  const principal = { table: bound?.table === 'team' ? 'team' : 'systemuser', id: bound?.id ?? '' } as const;
  demandAccess(context, ['Read'], principal.table, principal.id);
  const names = (id: string) => String(context.store.get('privilege', id)?.name ?? '');
  return list(
    context,
    deepestPerUnit(context, principal).filter(({ id }) => wanted(names(id))),
  );
}

/** One entry per privilege and business unit, at the largest depth. */
function deepestPerUnit(context: Context, principal: Principal): Listed[] {
  const found = new Map<string, Listed>();
  for (const { role, base } of rolesOf(context, principal)) {
    for (const row of context.store.where('roleprivileges', 'roleid', rootOf(role))) {
      const entry = { id: String(row.privilegeid), depth: depthOf(row.privilegedepthmask), unit: base };
      const key = `${entry.id} ${base}`;
      const before = found.get(key);
      if (!before || atLeast(entry.depth, before.depth)) found.set(key, entry);
    }
  }
  return [...found.values()];
}

function list(context: Context, listed: readonly Listed[]): OperationAnswer {
  return answer({
    RolePrivileges: listed.map(({ id, depth, unit }) => ({
      Depth: depth,
      PrivilegeId: id,
      BusinessUnitId: unit,
      PrivilegeName: context.store.get('privilege', id)?.name ?? null,
      RecordFilterId: '00000000-0000-0000-0000-000000000000',
      RecordFilterUniqueName: '',
    })),
  });
}
