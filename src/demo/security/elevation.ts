import type { Context } from '../context.ts';
import { Fault, type Row } from '../store.ts';
import { type Depth, depthMask, depthOf, heldOf } from './privileges.ts';

/** A privilege at a depth, as a role holds it. */
export interface Holding {
  readonly privilegeid: string;
  readonly depth: Depth;
}

/**
 * Holds that the caller has every one of these privileges at that depth at least: nobody puts into a role, or hands out, more than they hold.
 * Throws 403 in the words of VerifyCallerPrivileges. Source: "Prevent elevation of security role privilege", Power Platform admin, 2024.
 */
export function demandNoElevation(context: Context, holdings: readonly Holding[]): void {
  const missing = holdings.filter(({ privilegeid, depth }) => depthMask[depth] > deepest(context, privilegeid));
  const [first] = missing;
  if (!first) return;
  const unit = context.store.get('systemuser', context.caller)?.businessunitid;
  const name = context.store.get('privilege', first.privilegeid)?.name;
  throw new Fault(
    403,
    '0x80040220',
    `RoleService::VerifyCallerPrivileges failed. User: ${context.caller}, UserBU: ${unit}, PrivilegeName: ${name}, PrivilegeId: ${first.privilegeid}, Depth: ${first.depth}, BusinessUnitId: ${unit}, MissingPrivilegeCount: ${missing.length}`,
  );
}

/** The privileges that a role's rows hold. */
export function holdingsOf(rows: readonly Row[]): Holding[] {
  return rows.map((row) => ({ privilegeid: String(row.privilegeid), depth: depthOf(row.privilegedepthmask) }));
}

function deepest(context: Context, privilege: string): number {
  const own = heldOf(context, { table: 'systemuser', id: context.caller }, privilege);
  return Math.max(0, ...own.map(({ depth }) => depthMask[depth]));
}
