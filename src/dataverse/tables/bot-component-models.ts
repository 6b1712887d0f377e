import { guid } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Which component of an agent uses which model: "botcomponent_msdyn_aimodel table/entity reference", learn.microsoft.com, 2026. */
export const botComponentModels = defineTable({
  name: 'botcomponent_msdyn_aimodel',
  entitySet: 'botcomponent_msdyn_aimodelset',
  id: 'id',
  columns: {
    id: guid('botcomponent_msdyn_aimodelid'),
    component: guid('botcomponentid'),
    model: guid('msdyn_aimodelid'),
  },
});
