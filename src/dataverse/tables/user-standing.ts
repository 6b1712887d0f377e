import { flag, guid, integer } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Whether people can sign in and are licensed: asked of one person at a time. azurestate 0 exists, 1 soft deleted, 2 not found or hard deleted. */
export const userStanding = defineTable({
  name: 'systemuser',
  entitySet: 'systemusers',
  id: 'id',
  columns: {
    id: guid('systemuserid'),
    disabled: flag('isdisabled'),
    accessMode: integer('accessmode'),
    licensed: flag('islicensed'),
    azureState: integer('azurestate'),
  },
});
