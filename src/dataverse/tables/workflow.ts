import { flowUses } from '../flow-uses.ts';
import { excerpt, guid, owner, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Cloud flows among the processes. Of a definition nothing is kept but which models its actions name. */
export const workflow = defineTable({
  name: 'workflow',
  entitySet: 'workflows',
  id: 'id',
  columns: {
    id: guid('workflowid'),
    name: text('name'),
    owner: owner('ownerid', 'ownerid'),
    uses: excerpt('clientdata', (definition) => JSON.stringify(flowUses(definition))),
  },
});

/** The condition that a process is a cloud flow. Source: "Work with cloud flows using code", learn.microsoft.com: category 5 is Modern Flow. */
export const isCloudFlow = 'category eq 5';
