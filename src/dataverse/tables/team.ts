import { guid, integer, lookup, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Teams; teamtype 0 owner, 1 access, 2 Entra security group, 3 Microsoft 365 group. */
export const team = defineTable({
  name: 'team',
  entitySet: 'teams',
  id: 'id',
  columns: {
    id: guid('teamid'),
    name: text('name'),
    type: integer('teamtype'),
    businessUnit: lookup('businessunitid'),
  },
});
