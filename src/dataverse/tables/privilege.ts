import { guid, integer, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Privileges by the access right they stand for (0 for those that are not about rows). */
export const privilege = defineTable({
  name: 'privilege',
  entitySet: 'privileges',
  id: 'id',
  columns: { id: guid('privilegeid'), name: text('name'), right: integer('accessright') },
});
