import { guid, lookup, owner } from './columns.ts';
import { defineTable } from './define-table.ts';

/** A training document in a container. Only who owns it and what it hangs on, never its contents. */
export const aiFile = defineTable({
  name: 'msdyn_aibfile',
  entitySet: 'msdyn_aibfiles',
  id: 'id',
  columns: {
    id: guid('msdyn_aibfileid'),
    parent: lookup('msdyn_aibdatasetscontainerid'),
    owner: owner('ownerid', 'ownerid'),
  },
});
