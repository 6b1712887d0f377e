import { flag, guid, integer, lookup, managedFlag, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** Security roles, one copy per business unit; `root` is the copy that holds the privileges. */
export const role = defineTable({
  name: 'role',
  entitySet: 'roles',
  id: 'id',
  columns: {
    id: guid('roleid'),
    name: text('name'),
    businessUnit: lookup('businessunitid'),
    root: lookup('parentrootroleid'),
    inherited: integer('isinherited'),
    /** The stock role it was made from, the same in every environment. */
    template: lookup('roletemplateid'),
    managed: flag('ismanaged'),
    customizable: managedFlag('iscustomizable'),
  },
});
