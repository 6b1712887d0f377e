import type { Context } from '../context.ts';
import { Fault } from '../store.ts';
import { rootUnit } from './business-units.ts';
import { rootOf } from './privileges.ts';

/**
 * Completes a new role and puts its copy into every business unit below its own, as Dataverse does. Throws RoleAlreadyExists for a name that
 * its business unit has already. The nine small privileges that a fresh role holds concern tables that are not simulated. Sources: "Create or
 * edit a security role", Power Platform admin; github.com/ryanmichaeljames/dataverse-mcp (live, 8/2026).
 */
export function prepareRole(context: Context, row: Record<string, unknown>): Record<string, unknown> {
  const unit = row.businessunitid ?? rootUnit(context);
  refuseSecond(context, row.name, unit);
  const managed = (name: string) => ({ Value: true, CanBeChanged: true, ManagedPropertyLogicalName: name });
  const root: Record<string, unknown> = {
    isinherited: 1,
    ismanaged: false,
    iscustomizable: managed('iscustomizableanddeletable'),
    canbedeleted: managed('canbedeleted'),
    parentroleid: null,
    ...row,
    businessunitid: unit,
    parentrootroleid: row.roleid,
  };
  copyBelow(context, root);
  return root;
}

/** Puts copies of a role into the business units below that of `role`, each the child of the one above. */
function copyBelow(context: Context, role: Record<string, unknown>): void {
  for (const { businessunitid } of context.store.where('businessunit', 'parentbusinessunitid', role.businessunitid)) {
    const copy = { ...role, roleid: context.newId(), businessunitid, parentroleid: role.roleid };
    context.store.insert('role', copy);
    copyBelow(context, copy);
  }
}

function refuseSecond(context: Context, name: unknown, unit: unknown): void {
  const same = context.store.where('role', 'businessunitid', unit).find((role) => role.name === name);
  if (!same) return;
  throw new Fault(
    400,
    '0x80041403',
    `A role with the specified name '${name}' already exists on business unit ${unit} and Solution Id ${same.solutionid ?? 'fd140aae-4df4-11dd-bd17-0019b9312238'}. Role id: ${same.roleid}`,
  );
}

/** The copies of a role in other business units: they go with it. */
export function copiesOf(context: Context, role: string): string[] {
  const family = context.store.where('role', 'parentrootroleid', role);
  return family.map(({ roleid }) => String(roleid)).filter((id) => id !== role);
}

/** Only a role itself is deleted, never one of its copies: unManagedidsrolesdeletenonparentrole of the error catalogue. */
export function demandRootRole(context: Context, id: string): void {
  const role = context.store.get('role', id);
  if (role && rootOf(role) !== id)
    throw new Fault(400, '0x8004140c', 'Cannot delete a role that is inherited from a parent business.');
}
