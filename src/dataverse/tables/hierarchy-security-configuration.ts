import { guid, tableName } from './columns.ts';
import { defineTable } from './define-table.ts';

/**
 * The tables that hierarchy security leaves out, one row each. Columns: "HierarchySecurityConfiguration Entity Reference", Microsoft Docs, 3/7/2018.
 * The page does not say which way round it is; Dynamics' own filtered views read rows as exclusions ("not exists", as published of an
 * on-premises organization), and "Hierarchy security to control access", 6/4/2025, has every table enabled by default.
 */
export const hierarchySecurityConfiguration = defineTable({
  name: 'hierarchysecurityconfiguration',
  entitySet: 'hierarchysecurityconfigurations',
  id: 'id',
  columns: { id: guid('hierarchysecuritymodelingsettingid'), excluded: tableName('entityname') },
});
