import { rightsIn, rightsText } from '../security/access-rights.ts';
import { demandAccess } from '../security/demand.ts';
import { principalTable } from '../security/inheritance.ts';
import type { Row } from '../store.ts';
import { answer, type Operation } from './operation.ts';
import { entityParameter } from './parameters.ts';

/** With whom a row is shared explicitly, and with which rights. Shape: "Verify access in code", Power Apps developer, 2024. */
export const retrieveSharedPrincipalsAndAccess: Operation = {
  name: 'RetrieveSharedPrincipalsAndAccess',
  kind: 'function',
  boundTo: null,
  run(context, call) {
    const target = entityParameter(context, call, 'Target');
    demandAccess(context, ['Read'], target.table, target.id);
    const shares = context.store.where('principalobjectaccess', 'objectid', target.id);
    const explicit = shares.filter(({ accessrightsmask }) => rightsIn(accessrightsmask).size > 0);
    return answer({ PrincipalAccesses: explicit.map(principalAccess) });
  },
};

function principalAccess(share: Row): Record<string, unknown> {
  const table = principalTable(share);
  const key = table === 'organization' ? 'organizationid' : 'ownerid';
  return {
    AccessMask: rightsText(rightsIn(share.accessrightsmask)),
    Principal: { '@odata.type': `#Microsoft.Dynamics.CRM.${table}`, [key]: share.principalid },
  };
}
