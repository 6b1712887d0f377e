import { guid, lookup, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Business units; the root has no parent. */
export const businessUnit = defineTable({
  name: 'businessunit',
  entitySet: 'businessunits',
  id: 'id',
  columns: { id: guid('businessunitid'), name: text('name'), parent: lookup('parentbusinessunitid') },
});
