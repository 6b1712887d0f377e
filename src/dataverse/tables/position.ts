import { guid, lookup } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Positions of the position hierarchy. */
export const position = defineTable({
  name: 'position',
  entitySet: 'positions',
  id: 'id',
  columns: { id: guid('positionid'), parent: lookup('parentpositionid') },
});
