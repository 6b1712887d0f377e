import type { Operation, RecordRef } from '#walkthroughs';
import type { Write } from './batch.ts';
import { principalTables } from './principals.ts';
import { namesOfRights } from './rights.ts';
import { tableNamed } from './tables/named.ts';

/**
 * The writes that carry out a plan's operations. Giving and taking shares: GrantAccess adds the first rights, ModifyAccess replaces
 * them, RevokeAccess takes all. Source: "Web API functions and actions sample" and "ModifyAccess", Microsoft Learn, noted 2026-11.
 */
export function toWrites(operations: readonly Operation[]): Write[] {
  return operations.map((operation) => {
    if (operation.kind === 'assign') {
      const { entitySet } = tableNamed(operation.record.table);
      return {
        method: 'PATCH',
        resource: `${entitySet}(${operation.record.id})`,
        body: { [`${ownerOf(operation.record.table)}@odata.bind`]: bind(operation.to) },
      };
    }
    const target = reference(operation.record.table, operation.record.id);
    const principal = reference(principalTables[operation.principal.type].name, operation.principal.id);
    if (operation.to.length === 0)
      return { method: 'POST', resource: 'RevokeAccess', body: { Target: target, Revokee: principal } };
    return {
      method: 'POST',
      resource: operation.from.length === 0 ? 'GrantAccess' : 'ModifyAccess',
      body: { Target: target, PrincipalAccess: { AccessMask: namesOfRights(operation.to), Principal: principal } },
    };
  });
}

function ownerOf(table: string): string {
  const owner = Object.values(tableNamed(table).columns).find((column) => column.kind === 'owner');
  if (!owner) throw new Error(`Nobody owns rows of ${table}`);
  return owner.navigation;
}

function bind(principal: { type: 'person' | 'team'; id: string }): string {
  return `/${principalTables[principal.type].entitySet}(${principal.id})`;
}

function reference(table: string, id: RecordRef['id']): Record<string, string> {
  const { id: idColumn, columns } = tableNamed(table);
  return { [columns[idColumn]?.physical ?? '']: id, '@odata.type': `Microsoft.Dynamics.CRM.${table}` };
}
