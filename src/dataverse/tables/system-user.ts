import { flag, guid, integer, lookup, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** People and applications that can sign in. */
export const systemUser = defineTable({
  name: 'systemuser',
  entitySet: 'systemusers',
  id: 'id',
  columns: {
    id: guid('systemuserid'),
    name: text('fullname'),
    businessUnit: lookup('businessunitid'),
    disabled: flag('isdisabled'),
    accessMode: integer('accessmode'),
    manager: lookup('parentsystemuserid'),
    position: lookup('positionid'),
  },
});
