import { guid } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Roles given to teams. */
export const teamRoles = defineTable({
  name: 'teamroles',
  entitySet: 'teamrolescollection',
  id: 'id',
  columns: { id: guid('teamroleid'), team: guid('teamid'), role: guid('roleid') },
});
