import type { Row, tables } from '#dataverse';
import type { Facts, SharingFacts } from '#engine';

/** The environment's settings that decide about access; unknown where the caller sees none. Source: "Organization table/entity reference", Microsoft Learn, noted 2026-11. */
export function settingsFacts(
  rows: readonly Row<typeof tables.organization>[] | null,
  unknown: string[],
): Pick<Facts, 'settings'> {
  const row = rows?.[0];
  if (!row) {
    unknown.push('settings');
    return {};
  }
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

/** Whether the environment offers preview features of AI Builder; unknown where the caller sees no settings. */
export function previewFacts(
  rows: readonly Row<typeof tables.organization>[] | null,
  unknown: string[],
): Pick<SharingFacts, 'previewModels'> {
  const on = rows?.[0]?.previewModels ?? null;
  if (on === null) unknown.push('facts/previewModels');
  return on === null ? {} : { previewModels: on };
}
