import { guid, lookup, owner, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** The root of a model's training data; it does not follow the model when that is assigned. */
export const datasetsContainer = defineTable({
  name: 'msdyn_aibdatasetscontainer',
  entitySet: 'msdyn_aibdatasetscontainers',
  id: 'id',
  columns: {
    id: guid('msdyn_aibdatasetscontainerid'),
    name: text('msdyn_name'),
    model: lookup('msdyn_aimodelid'),
    owner: owner('ownerid', 'ownerid'),
    businessUnit: lookup('owningbusinessunit'),
  },
});
