import { guid, lookup, owner } from './columns.ts';
import { defineTable } from './define-table.ts';

/** A sample text in a dataset. Only who owns it and what it hangs on, never its contents. */
export const datasetRecord = defineTable({
  name: 'msdyn_aibdatasetrecord',
  entitySet: 'msdyn_aibdatasetrecords',
  id: 'id',
  columns: {
    id: guid('msdyn_aibdatasetrecordid'),
    parent: lookup('msdyn_aibdatasetsid'),
    owner: owner('ownerid', 'ownerid'),
  },
});
