import type { Context, Right } from '../context.ts';
import type { Row } from '../store.ts';
import type { Principal } from './principal.ts';
import { held } from './privileges.ts';

/** The tables whose rows join two others: a join is read by whoever may read both ends. Our inference: they have no privileges of their own. */
const joins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  systemuserroles: { systemuserid: 'systemuser', roleid: 'role' },
  teamroles: { teamid: 'team', roleid: 'role' },
  teammembership: { teamid: 'team', systemuserid: 'systemuser' },
  roleprivileges: { roleid: 'role' },
  botcomponent_msdyn_aimodel: { botcomponentid: 'botcomponent', msdyn_aimodelid: 'msdyn_aimodel' },
};

/** The tables that every member of the organization may list. */
const open = ['privilege', 'privilegeobjecttypecodes'];

/**
 * Who may read a table that has neither owner nor privileges; undefined for tables that the algorithm decides about, or that follow a parent.
 * Nobody may write such a table through rights. `readers` says who may read a table at either end of a join.
 */
export function openReading(
  context: Context,
  principal: Principal,
  right: Right,
  table: string,
  readers: (table: string) => (row: Row) => boolean,
): ((row: Row) => boolean) | undefined {
  const ends = joins[table];
  if (!ends && !open.includes(table) && table !== 'principalobjectaccess') {
    return isOrphanTable(context, table) ? () => true : undefined;
  }
  if (right !== 'Read') return () => false;
  if (open.includes(table)) return () => true;
  if (!ends) {
    const may =
      context.switches.shareRowsAreReadBy === 'everybody' ||
      held(context, principal, 'Write', 'organization').length > 0;
    return () => may;
  }
  const sides = Object.entries(ends).map(([column, end]) => ({ column, end, may: readers(end) }));
  return (row) =>
    sides.every(({ column, end, may }) => {
      const target = context.store.get(end, String(row[column]));
      return target !== undefined && may(target);
    });
}

/** The tables that must be readable at all for the joins of a table to be listed. */
export function endsOf(table: string): readonly string[] {
  return Object.values(joins[table] ?? {});
}

/** Without privileges, owner and parent nothing forbids anything; also where parents are told not to decide. */
function isOrphanTable(context: Context, table: string): boolean {
  if (context.metadata.tables[table]?.ownership !== 'None') return false;
  const hasParent = context.metadata.relationships.some(({ child, parent }) => child === table && parent !== table);
  return !hasParent || !context.switches.ownerlessRowsFollowParent;
}
