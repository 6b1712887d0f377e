import { guid, lookup, owner } from './columns.ts';
import { defineTable } from './define-table.ts';

/** A dataset in a container. Only who owns it and what it hangs on, never its contents. */
export const dataset = defineTable({
  name: 'msdyn_aibdataset',
  entitySet: 'msdyn_aibdatasets',
  id: 'id',
  columns: {
    id: guid('msdyn_aibdatasetid'),
    parent: lookup('msdyn_aibdatasetscontainerid'),
    owner: owner('ownerid', 'ownerid'),
  },
});
