import { type Row, tables } from '#dataverse';
import type { Facts, SettingsFacts, SharingFacts } from '#engine';
import type { CompleteReading } from '../readings.ts';

/** The environment's settings that decide about access; unknown where the caller sees none. Source: "Organization table/entity reference", Microsoft Learn, noted 2026-11. */
export function settingsFacts(reading: CompleteReading, unknown: string[]): Pick<Facts, 'settings'> {
  const row = reading.rows(tables.organization)?.[0];
  if (!row) {
    unknown.push('settings');
    return {};
  }
  const xml = row.settings ?? '';
  return {
    settings: {
      hierarchy: row.hierarchy ? (row.positionHierarchy ? 'position' : 'manager') : 'none',
      hierarchyDepth: row.hierarchyDepth ?? 3,
      ...hierarchySettings(xml),
      ...(row.hierarchy ? excludedTables(reading, unknown) : {}),
      matrixBusinessUnits: /<EnableOwnershipAcrossBusinessUnits>\s*true\s*</i.test(xml),
      shareToPreviousOwner: row.shareToPreviousOwner ?? false,
    },
  };
}

/** The tables that hierarchy security leaves out; unknown where the caller may not read them, or they were not asked for yet. */
function excludedTables(reading: CompleteReading, unknown: string[]): SettingsFacts {
  const rows = reading.rows(tables.hierarchySecurityConfiguration);
  if (!rows) unknown.push('settings/hierarchyExcludes');
  return rows ? { hierarchyExcludes: rows.flatMap(({ excluded }) => excluded ?? []) } : {};
}

/** What the organization's XML of settings says of hierarchy security; a setting that was never changed does not stand there. */
function hierarchySettings(xml: string): SettingsFacts {
  const said = (name: string) => new RegExp(`<${name}>\\s*(\\w+)\\s*</${name}>`, 'i').exec(xml)?.[1]?.toLowerCase();
  const above = said('ManagersMustBeInSameOrParentBusinessUnitAsReports');
  const disabled = said('AuthorizationEnableHSMForDisabledUsers');
  const levels = Number.parseInt(said('HierarchyLevelForHierarchyFeature') ?? '', 10);
  return {
    ...(above ? { managersMustBeAbove: above === 'true' } : {}),
    ...(disabled ? { disabledReportsCount: disabled === 'true' } : {}),
    ...(levels >= 0 ? { hierarchyWriteLevels: levels } : {}),
  };
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
