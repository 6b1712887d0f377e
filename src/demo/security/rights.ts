import type { Context, Right } from '../context.ts';
import type { Row } from '../store.ts';
import { allRights } from './access-rights.ts';
import { openReading } from './open-tables.ts';
import { parentDecides } from './parent-decides.ts';
import { enoughForManagers, reachedByHierarchy } from './paths/hierarchy.ts';
import { owns } from './paths/owner.ts';
import { reachedByRole } from './paths/role-depth.ts';
import { backsShares, sharedWith } from './paths/share.ts';
import type { Principal } from './principal.ts';
import { standingOf } from './standing.ts';
import { isStopped } from './stopped.ts';

export type { Principal } from './principal.ts';

/** The rights of a principal on a row: by role or ownership, by share, by hierarchy, and what they may use in the end. */
export interface Rights {
  readonly role: Set<Right>;
  readonly poa: Set<Right>;
  readonly hsm: Set<Right>;
  readonly granted: Set<Right>;
}

/** The rights of a principal on a row; none at all on a row that is not there. */
export function rightsOf(context: Context, principal: Principal, table: string, id: string): Rights {
  const rights: Rights = { role: new Set(), poa: new Set(), hsm: new Set(), granted: new Set() };
  const row = context.store.get(table, id);
  if (!row) return rights;
  for (const right of allRights) {
    const ways = waysTo(context, principal, right, table)(row);
    if (ways.role) rights.role.add(right);
    if (ways.poa) rights.poa.add(right);
    if (ways.hsm) rights.hsm.add(right);
    if (ways.granted) rights.granted.add(right);
  }
  return rights;
}

/** Whether a person may use a right on a row. */
export function decide(context: Context, person: string, right: Right, table: string, id: string): boolean {
  const row = context.store.get(table, id);
  return row !== undefined && decider(context, person, right, table)(row);
}

/** The same, prepared for many rows of one table. */
export function decider(context: Context, person: string, right: Right, table: string): (row: Row) => boolean {
  const ways = waysTo(context, { table: 'systemuser', id: person }, right, table);
  return (row) => ways(row).granted;
}

interface Ways {
  readonly role: boolean;
  readonly poa: boolean;
  readonly hsm: boolean;
  readonly granted: boolean;
}

const noWay: Ways = { role: false, poa: false, hsm: false, granted: false };

/**
 * The documented algorithm: first the privilege through any role, then ownership, role depth, shares and hierarchy, each of which suffices.
 * Nothing denies. Source: "How access to a record is determined", Power Platform admin, 10/2021.
 */
function waysTo(context: Context, principal: Principal, right: Right, table: string): (row: Row) => Ways {
  const open = openReading(context, principal, right, table, (end) => {
    const ways = waysTo(context, principal, 'Read', end);
    return (row) => ways(row).granted;
  });
  if (open) return (row) => ({ ...noWay, role: open(row), granted: open(row) });
  const elsewhere = parentDecides(context, table, right);
  if (elsewhere) {
    const { right: onParent } = elsewhere;
    if (onParent === undefined) return () => noWay;
    const ways = waysTo(context, principal, onParent, elsewhere.table);
    return (row) => {
      const parent = elsewhere.row(row);
      return parent ? ways(parent) : noWay;
    };
  }
  const standing = standingOf(context, principal, right, table);
  const stopped = principal.table === 'systemuser' && isStopped(context, principal.id, right, table);
  const [own, byRole, byShare] = [owns(standing), reachedByRole(standing), sharedWith(standing)];
  const byHierarchy = reachedByHierarchy(standing);
  const [shareBacked, managerBacked] = [backsShares(standing), enoughForManagers(standing)];
  return (row) => {
    const role = own(row) || byRole(row);
    const poa = byShare(row);
    const hsm = managerBacked && byHierarchy(row);
    const granted = !stopped && standing.held.length > 0 && (role || (poa && shareBacked) || hsm);
    return { role, poa, hsm, granted };
  };
}
