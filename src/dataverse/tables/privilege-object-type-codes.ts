import { guid, lookup, tableName } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Which privilege is about which table; many to many. */
export const privilegeObjectTypeCodes = defineTable({
  name: 'privilegeobjecttypecodes',
  entitySet: 'privilegeobjecttypecodesset',
  id: 'id',
  columns: {
    id: guid('privilegeobjecttypecodeid'),
    privilege: lookup('privilegeid'),
    table: tableName('objecttypecode'),
  },
});
