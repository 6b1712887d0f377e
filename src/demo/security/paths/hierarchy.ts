import type { Right } from '../../context.ts';
import type { Row } from '../../store.ts';
import { rightsIn } from '../access-rights.ts';
import { atLeast } from '../privileges.ts';
import type { Standing } from '../standing.ts';
import { reportsOf } from './reports.ts';
import { givenBy } from './share.ts';

/** What a manager may do with rows of direct reports; further down: Read. */
const withDirectReports: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo'];

/**
 * A manager reaches rows that somebody below owns, that a team of theirs owns, or that are shared with either, the latter only as far as they
 * are shared; and rows whose parent one of them owns, where Reparent cascades. Sources: "Hierarchy security to control access", Power Platform
 * admin, 6/4/2025; "How to clean up inherited access", Dataverse troubleshooting, 4/17/2025.
 */
export function reachedByHierarchy(standing: Standing): (row: Row) => boolean {
  const { context, principal, right, table } = standing;
  if (principal.table !== 'systemuser' || !withDirectReports.includes(right)) return () => false;
  if (context.switches.hierarchyExcludedTables.includes(table)) return () => false;
  const levels = right === 'Read' ? Number.POSITIVE_INFINITY : context.switches.hierarchyWriteLevels;
  const reached = new Set<string>();
  for (const report of reportsOf(context, principal.id)) {
    if (report.level > levels) continue;
    reached.add(report.id);
    for (const { teamid } of context.store.where('teammembership', 'systemuserid', report.id))
      reached.add(String(teamid));
  }
  if (reached.size === 0) return () => false;
  const primaryId = context.metadata.tables[table]?.primaryId ?? '';
  const parents = context.switches.hierarchyReachesChildren
    ? context.metadata.relationships.filter(({ child, reparent }) => child === table && reparent === 'Cascade')
    : [];
  const ownsParent = (row: Row) =>
    parents.some(({ parent, column }) => reached.has(String(context.store.get(parent, String(row[column]))?.ownerid)));
  const given = (share: Row) =>
    context.switches.hierarchyCoversInheritedShares ? givenBy(share) : rightsIn(share.accessrightsmask);
  return (row) =>
    reached.has(String(row.ownerid)) ||
    ownsParent(row) ||
    context.store
      .where('principalobjectaccess', 'objectid', row[primaryId])
      .some((share) => reached.has(String(share.principalid)) && given(share).has(right));
}

/** Whether the privileges held are enough for a manager (`managersNeed`). */
export function enoughForManagers({ context, held }: Standing): boolean {
  return context.switches.managersNeed === 'local'
    ? held.some(({ depth }) => atLeast(depth, 'Local'))
    : held.some(({ personal }) => personal);
}
