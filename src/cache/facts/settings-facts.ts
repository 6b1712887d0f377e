import type { Row, tables } from '#dataverse';
import type { Facts } from '#engine';

/** The environment's settings that decide about access. Source: "Organization table/entity reference", Microsoft Learn, read 2026-11. */
export function settingsFacts(rows: readonly Row<typeof tables.organization>[]): Pick<Facts, 'settings'> {
  const row = rows[0];
  if (!row) return {};
  return {
    settings: {
      hierarchy: row.hierarchy ? (row.positionHierarchy ? 'position' : 'manager') : 'none',
      hierarchyDepth: row.hierarchyDepth ?? 3,
      matrixBusinessUnits: hasMatrix(row.settings ?? ''),
      shareToPreviousOwner: row.shareToPreviousOwner ?? false,
    },
  };
}

/** "Record ownership across business units" stands in the organization's XML of settings, and not at all where it was never set. */
function hasMatrix(xml: string): boolean {
  return /<EnableOwnershipAcrossBusinessUnits>\s*true\s*</i.test(xml);
}
