import { flag, guid, lookup, managedFlag, owner, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** AI models and prompts. The active run configuration is a lookup without target: it can be read, not followed. */
export const aiModel = defineTable({
  name: 'msdyn_aimodel',
  entitySet: 'msdyn_aimodels',
  id: 'id',
  columns: {
    id: guid('msdyn_aimodelid'),
    name: text('msdyn_name'),
    template: lookup('msdyn_templateid'),
    activeRun: lookup('msdyn_activerunconfigurationid'),
    retrainFlow: lookup('msdyn_retrainworkflowid'),
    scheduleFlow: lookup('msdyn_scheduleinferenceworkflowid'),
    owner: owner('ownerid', 'ownerid'),
    businessUnit: lookup('owningbusinessunit'),
    managed: flag('ismanaged'),
    customizable: managedFlag('iscustomizable'),
    modifiedOn: text('modifiedon'),
  },
});
