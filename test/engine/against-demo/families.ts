import type { Metadata } from '#demo';

/** What a relationship between two accounts passes on, by the column of it. */
export const parentColumns = {
  '': 'parent_of_nothing',
  Share: 'parent_of_shares',
  Reparent: 'parent_of_owner',
  'Share Reparent': 'parent_of_both',
} as const;

/** The table whose rows have no owner of their own. */
export const partTable = 'part';
export const partParent = 'parent_account';
/** The table whose rows belong to the organization. */
export const settingTable = 'setting';

/** The metadata with accounts below accounts, by each kind of relationship, parts without owners below accounts, and settings of the organization. */
export function withFamilies(metadata: Metadata): Metadata {
  const account = metadata.tables.account;
  if (!account) throw new Error('the metadata has no table account');
  const between = (child: string, column: string, passes: string) => ({
    schemaName: `${child} ${column}`,
    parent: 'account',
    child,
    column,
    assign: 'NoCascade' as const,
    share: passes.includes('Share') ? ('Cascade' as const) : ('NoCascade' as const),
    unshare: 'NoCascade' as const,
    reparent: passes.includes('Reparent') ? ('Cascade' as const) : ('NoCascade' as const),
    delete: 'NoCascade' as const,
  });
  const part = {
    ...account,
    logicalName: partTable,
    entitySet: 'parts',
    primaryId: 'partid',
    ownership: 'None' as const,
  };
  const setting = {
    ...account,
    logicalName: settingTable,
    entitySet: 'settings',
    primaryId: 'settingid',
    ownership: 'OrganizationOwned' as const,
  };
  return {
    tables: { ...metadata.tables, [partTable]: part, [settingTable]: setting },
    relationships: [
      ...metadata.relationships.filter(({ child }) => child !== 'account'),
      ...Object.entries(parentColumns).map(([passes, column]) => between('account', column, passes)),
      between(partTable, partParent, ''),
    ],
  };
}
