import type { Context } from '../context.ts';
import { Fault, type Row } from '../store.ts';
import { everyShareableRight } from './access-rights.ts';
import { demandAccess } from './demand.ts';
import { inheritAnew, setShare, shareOf } from './inheritance.ts';
import { matrixUnits, organizationRow, orgSetting } from './org-settings.ts';
import { ownerOf, type Principal, teamType } from './principal.ts';
import { held } from './privileges.ts';
import { ownerLacksRead } from './refusals.ts';

/** Whoever can own rows. */
export interface Owner {
  readonly table: 'systemuser' | 'team';
  readonly id: string;
}

/**
 * Gives a row to another owner, with every row below it to which Assign cascades. The caller needs Assign, Write and Read on the row, the new
 * owner Read on its table. Where the organization shares with previous owners, they keep every right. Sources: "Data operations and access
 * rights" (2/26/2024) and "Sharing and assigning" (6/6/2023), Power Apps developer; "System settings", Power Platform admin.
 */
export function assign(context: Context, table: string, id: string, newOwner: Owner): void {
  if (context.metadata.tables[table]?.ownership !== 'UserOwned') throw ownerless(table);
  demandAccess(context, ['Read', 'Write', 'Assign'], table, id);
  demandOwner(context, table, newOwner);
  const hold = context.holds?.get(id);
  // IsvAborted of the error catalogue: what a plug-in that refuses answers.
  if (hold) throw new Fault(400, '0x80040265', hold);
  handOver(context, table, id, newOwner, true);
  inheritAnew(context, table, id);
}

/**
 * Holds that somebody may own rows of a table: no access team, not disabled where that is refused, with Read on the table. Codes
 * CannotAssignToAccessTeam, unManagedidsownernotenabled, PrincipalPrivilegeDenied of the error catalogue.
 */
export function demandOwner(context: Context, table: string, owner: Owner): void {
  const row = context.store.get(owner.table, owner.id);
  if (!row) throw new Fault(400, '0x80040229', 'The owner ID is invalid or missing.');
  if (owner.table === 'team' && row.teamtype === teamType.access)
    throw new Fault(
      400,
      '0x80048340',
      'You cannot assign a record to the access team. You can assign a record to the owner team.',
    );
  if (row.isdisabled === true && !context.switches.disabledUsersMayOwn)
    throw new Fault(400, '0x8004022b', 'The specified owner has been disabled.');
  if (held(context, owner, 'Read', table).length === 0) throw ownerLacksRead(context, owner, table);
}

/** The columns that say who owns a row. */
export function ownerColumns(owner: Owner): Record<string, unknown> {
  const [owninguser, owningteam] = owner.table === 'systemuser' ? [owner.id, null] : [null, owner.id];
  return { ownerid: owner.id, owneridtype: owner.table, owninguser, owningteam };
}

function handOver(context: Context, table: string, id: string, newOwner: Owner, asked: boolean): void {
  const row = context.store.get(table, id);
  if (!row) return;
  const previous = ownerOf(context, row);
  if (previous?.id !== newOwner.id) {
    context.store.update(table, id, { ...ownerColumns(newOwner), ...movedUnit(context, newOwner), ...stamp(context) });
    if (previous && (asked || context.switches.previousOwnerKeepsCascadedRows))
      keepForPrevious(context, table, id, previous);
  }
  for (const link of context.metadata.relationships) {
    if (link.parent !== table || link.assign !== 'Cascade') continue;
    for (const child of context.store.where(link.child, link.column, id)) {
      handOver(
        context,
        link.child,
        String(child[context.metadata.tables[link.child]?.primaryId ?? '']),
        newOwner,
        false,
      );
    }
  }
}

function keepForPrevious(context: Context, table: string, id: string, previous: Principal): void {
  if (organizationRow(context).sharetopreviousowneronassign !== true) return;
  const mask = Number(shareOf(context, id, previous.id)?.accessrightsmask ?? 0) | everyShareableRight;
  setShare(context, { table, id }, previous, { accessrightsmask: mask });
}

/** A row follows its owner's business unit, unless rows may stay elsewhere ("Record ownership across business units"). */
function movedUnit(context: Context, owner: Owner): Row {
  if (matrixUnits(context) && !orgSetting(context, 'AlwaysMoveRecordToOwnerBusinessUnit', true)) return {};
  return { owningbusinessunit: context.store.get(owner.table, owner.id)?.businessunitid ?? null };
}

function stamp(context: Context): Row {
  return { modifiedon: `${context.now().toISOString().slice(0, 19)}Z`, modifiedby: context.caller };
}

function ownerless(table: string): Fault {
  return new Fault(405, '0x80040800', `The 'Assign' method does not support entities of type '${table}'.`);
}
