import { guid, integer, tableName } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Shares: what a person, a team or the organization holds on one row, explicitly and through a parent row. */
export const principalObjectAccess = defineTable({
  name: 'principalobjectaccess',
  entitySet: 'principalobjectaccessset',
  id: 'id',
  columns: {
    id: guid('principalobjectaccessid'),
    record: guid('objectid'),
    table: tableName('objecttypecode'),
    principal: guid('principalid'),
    principalTable: tableName('principaltypecode'),
    rights: integer('accessrightsmask'),
    inherited: integer('inheritedaccessrightsmask'),
  },
});
