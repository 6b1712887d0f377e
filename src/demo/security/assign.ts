import type { Context } from '../context.ts';
export function assign(
  context: Context,
  table: string,
  id: string,
  newOwner: { table: 'systemuser' | 'team'; id: string },
): void {
  context.store.update(table, id, { ownerid: newOwner.id, owneridtype: newOwner.table });
}
