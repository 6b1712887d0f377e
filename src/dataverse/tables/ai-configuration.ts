import { sourceTables } from '../source-tables.ts';
import { excerpt, guid, integer, lookup } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Versions of a model: only whose they are, how far they came and which tables they work on. Owned by nobody, never assigned or shared. */
export const aiConfiguration = defineTable({
  name: 'msdyn_aiconfiguration',
  entitySet: 'msdyn_aiconfigurations',
  id: 'id',
  columns: {
    id: guid('msdyn_aiconfigurationid'),
    model: lookup('msdyn_aimodelid'),
    type: integer('msdyn_type'),
    state: integer('statecode'),
    status: integer('statuscode'),
    major: integer('msdyn_majoriterationnumber'),
    minor: integer('msdyn_minoriterationnumber'),
    sources: excerpt('msdyn_databinding', (binding) => sourceTables(binding).join(' ')),
  },
});
