import { guid, integer, lookup, owner, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Predictions of models, one row each: whose they are and when they were made. What a prediction was about stands in other columns and is never asked for. */
export const aiEvent = defineTable({
  name: 'msdyn_aievent',
  entitySet: 'msdyn_aievents',
  id: 'id',
  columns: {
    id: guid('msdyn_aieventid'),
    model: lookup('msdyn_aimodelid'),
    owner: owner('ownerid', 'ownerid'),
    createdOn: text('createdon'),
    status: integer('msdyn_processingstatus'),
  },
});
