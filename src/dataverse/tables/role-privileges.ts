import { guid, integer } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Privileges of root roles with their depth (1 Basic, 2 Local, 4 Deep, 8 Global). */
export const rolePrivileges = defineTable({
  name: 'roleprivileges',
  entitySet: 'roleprivilegescollection',
  id: 'id',
  columns: {
    id: guid('roleprivilegeid'),
    role: guid('roleid'),
    privilege: guid('privilegeid'),
    depth: integer('privilegedepthmask'),
  },
});
