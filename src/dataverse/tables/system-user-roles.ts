import { guid } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Roles given to people directly. */
export const systemUserRoles = defineTable({
  name: 'systemuserroles',
  entitySet: 'systemuserrolescollection',
  id: 'id',
  columns: { id: guid('systemuserroleid'), person: guid('systemuserid'), role: guid('roleid') },
});
