import type { Context } from '../context.ts';
import type { Row } from '../store.ts';
import { demandOwner, ownerColumns } from './assign.ts';
import { prepareRole } from './new-role.ts';
import { ownerOf } from './principal.ts';

/**
 * Completes a row that is about to be created with its owner (the caller unless it names one) and business unit. Throws where the owner may
 * not own it.
 */
export function prepareOwner(context: Context, table: string, row: Record<string, unknown>): Record<string, unknown> {
  if (table === 'role') return prepareRole(context, row);
  if (context.metadata.tables[table]?.ownership !== 'UserOwned') return row;
  const owner = ownerOf(context, row as Row);
  if (!owner || owner.table === 'organization') return own(context, row, { table: 'systemuser', id: context.caller });
  if (owner.id !== context.caller) demandOwner(context, table, { table: owner.table, id: owner.id });
  return own(context, row, { table: owner.table, id: owner.id });
}

function own(
  context: Context,
  row: Record<string, unknown>,
  owner: { readonly table: 'systemuser' | 'team'; readonly id: string },
): Record<string, unknown> {
  const unit = context.store.get(owner.table, owner.id)?.businessunitid ?? null;
  return { owningbusinessunit: unit, ...row, ...ownerColumns(owner) };
}
