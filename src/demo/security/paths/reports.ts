import type { Context } from '../../context.ts';
import type { Row } from '../../store.ts';
import { unitAndAbove } from '../business-units.ts';
import { organizationRow, orgSetting } from '../org-settings.ts';

/** Somebody below a manager, and how many levels. */
export interface Report {
  readonly id: string;
  readonly level: number;
}

/**
 * Everybody below a person, by manager or by position, down to the organization's depth (3 unless set). Empty where hierarchy security is
 * off. Source: "Hierarchy security to control access", Power Platform admin, 6/4/2025.
 */
export function reportsOf(context: Context, person: string): Report[] {
  const organization = organizationRow(context);
  const manager = context.store.get('systemuser', person);
  if (organization.ishierarchicalsecuritymodelenabled !== true || !manager) return [];
  const depth = Number(organization.maxdepthforhierarchicalsecuritymodel ?? 3);
  const found =
    organization.usepositionhierarchy === true
      ? byPosition(context, manager, depth)
      : byManager(context, manager, depth);
  return found
    .filter(({ row }) => context.switches.disabledReportsCount || row.isdisabled !== true)
    .map(({ row, level }) => ({ id: String(row.systemuserid), level }));
}

interface Below {
  readonly row: Row;
  readonly level: number;
}

function byManager(context: Context, manager: Row, depth: number): Below[] {
  const anywhere = !orgSetting(context, 'ManagersMustBeInSameOrParentBusinessUnitAsReports', true);
  const people = below(
    context,
    'systemuser',
    'systemuserid',
    'parentsystemuserid',
    String(manager.systemuserid),
    depth,
  );
  return people.filter(
    ({ row }) => anywhere || unitAndAbove(context, row.businessunitid).includes(String(manager.businessunitid)),
  );
}

function byPosition(context: Context, manager: Row, depth: number): Below[] {
  if (typeof manager.positionid !== 'string') return [];
  const positions = below(context, 'position', 'positionid', 'parentpositionid', manager.positionid, depth);
  return positions.flatMap(({ row, level }) =>
    context.store.where('systemuser', 'positionid', row.positionid).map((person) => ({ row: person, level })),
  );
}

/** The rows under one row, level by level; whoever stands in a loop is met once. */
function below(context: Context, table: string, key: string, parent: string, top: string, depth: number): Below[] {
  const found: Below[] = [];
  const met = new Set([top]);
  let above = [top];
  for (let level = 1; level <= depth && above.length > 0; level += 1) {
    const rows = above
      .flatMap((id) => context.store.where(table, parent, id))
      .filter((row) => !met.has(String(row[key])));
    for (const row of rows) met.add(String(row[key]));
    found.push(...rows.map((row) => ({ row, level })));
    above = rows.map((row) => String(row[key]));
  }
  return found;
}
