import { guid, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Kinds of AI models; the unique name tells them apart. */
export const aiTemplate = defineTable({
  name: 'msdyn_aitemplate',
  entitySet: 'msdyn_aitemplates',
  id: 'id',
  columns: { id: guid('msdyn_aitemplateid'), uniqueName: text('msdyn_uniquename') },
});
