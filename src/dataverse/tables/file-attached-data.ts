import { guid, lookup, owner } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Labels of a dataset file. Only who owns it and what it hangs on, never its contents. */
export const fileAttachedData = defineTable({
  name: 'msdyn_aibfileattacheddata',
  entitySet: 'msdyn_aibfileattacheddatas',
  id: 'id',
  columns: {
    id: guid('msdyn_aibfileattacheddataid'),
    parent: lookup('msdyn_aibdatasetfileid'),
    owner: owner('ownerid', 'ownerid'),
  },
});
