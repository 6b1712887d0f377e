import type { Context } from '../context.ts';
export function prepareOwner(context: Context, _table: string, row: Record<string, unknown>): Record<string, unknown> {
  return { ownerid: context.caller, owneridtype: 'systemuser', ...row };
}
