import { guid, lookup, owner } from './columns.ts';
import { defineTable } from './define-table.ts';

/** A file's place in a dataset. Only who owns it and what it hangs on, never its contents. */
export const datasetFile = defineTable({
  name: 'msdyn_aibdatasetfile',
  entitySet: 'msdyn_aibdatasetfiles',
  id: 'id',
  columns: {
    id: guid('msdyn_aibdatasetfileid'),
    parent: lookup('msdyn_aibdatasetid'),
    owner: owner('ownerid', 'ownerid'),
  },
});
