import type { Context, Right } from '../context.ts';
import { noSuchRow } from '../query/refusals.ts';
import type { Row } from '../store.ts';
import { endsOf, openReading } from './open-tables.ts';
import { parentDecides } from './parent-decides.ts';
import { held } from './privileges.ts';
import { accessModeForbids, missingPrivilege, noPath, notEnoughPrivilege } from './refusals.ts';
import { decider } from './rights.ts';
import { isStopped } from './stopped.ts';

/** Holds that the caller has a privilege on a table at any depth: the gate before every row. Throws 403 as Dataverse does. */
export function demandPrivilege(context: Context, right: Right, table: string): void {
  const caller = { table: 'systemuser', id: context.caller } as const;
  if (context.metadata.tables[table]?.ownership !== 'None') {
    if (held(context, caller, right, table).length === 0) throw missingPrivilege(context, right, table);
    if (isStopped(context, context.caller, right, table)) throw accessModeForbids();
    return;
  }
  for (const end of endsOf(table)) demandPrivilege(context, 'Read', end);
  const elsewhere = parentDecides(context, table, right);
  if (elsewhere?.right) demandPrivilege(context, elsewhere.right, elsewhere.table);
  if (elsewhere && elsewhere.right === undefined) throw notEnoughPrivilege();
  if (table === 'principalobjectaccess' && !openReading(context, caller, right, table, () => () => false)?.({}))
    throw notEnoughPrivilege();
}

/** Holds that the caller may use all these rights on a row. Throws 404 without such a row, otherwise 403 with what is missing first. */
export function demandAccess(context: Context, rights: readonly Right[], table: string, id: string): void {
  const definition = context.metadata.tables[table];
  const row = context.store.get(table, id);
  if (!row) throw noSuchRow({ displayName: definition?.displayName ?? table, logicalName: table }, id);
  for (const right of rights) demandPrivilege(context, right, table);
  const missing = rights.filter((right) => !decider(context, context.caller, right, table)(row));
  if (missing.length > 0) throw noPath(context, missing, table, row);
}

/** Whether the caller may read a row of the table; prepared once, so that long lists are bearable. */
export function canRead(context: Context, table: string): (row: Row) => boolean {
  return decider(context, context.caller, 'Read', table);
}
