import { guid } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Who is in which team. */
export const teamMembership = defineTable({
  name: 'teammembership',
  entitySet: 'teammemberships',
  id: 'id',
  columns: { id: guid('teammembershipid'), team: guid('teamid'), person: guid('systemuserid') },
});
