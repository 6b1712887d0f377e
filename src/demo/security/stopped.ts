import type { Context, Right } from '../context.ts';

/**
 * Whether a person's state keeps them from using a right they hold: disabled people use nothing, administrative access reaches settings but no
 * rows with owners, read access changes nothing. Sources: "Create users", Power Platform admin, 11/2023; systemuser table reference, accessmode.
 */
export function isStopped(context: Context, person: string, right: Right, table: string): boolean {
  const row = context.store.get('systemuser', person);
  if (!row || row.isdisabled === true) return true;
  if (row.accessmode === 1) return context.metadata.tables[table]?.ownership === 'UserOwned';
  return row.accessmode === 2 && right !== 'Read';
}
