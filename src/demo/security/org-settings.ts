import type { Context } from '../context.ts';
import type { Row } from '../store.ts';

/** The organization's only row; an empty one where a small world has none. */
export function organizationRow(context: Context): Row {
  for (const row of context.store.rows('organization')) return row;
  return {};
}

/** A setting of `organization.orgdborgsettings` (XML): true or false, or `otherwise` where it does not stand. */
export function orgSetting(context: Context, name: string, otherwise: boolean): boolean {
  const settings = organizationRow(context).orgdborgsettings;
  const value = new RegExp(`<${name}>\\s*(true|false)\\s*</${name}>`, 'i').exec(
    typeof settings === 'string' ? settings : '',
  )?.[1];
  return value === undefined ? otherwise : value.toLowerCase() === 'true';
}

/**
 * Whether rows and roles of other business units may be used: "Record ownership across business units" (Power Platform admin,
 * `EnableOwnershipAcrossBusinessUnits`).
 */
export function matrixUnits(context: Context): boolean {
  return orgSetting(context, 'EnableOwnershipAcrossBusinessUnits', false);
}
