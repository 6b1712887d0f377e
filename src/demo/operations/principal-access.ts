import { badQuery } from '../query/refusals.ts';
import { rightsText } from '../security/access-rights.ts';
import { demandAccess } from '../security/demand.ts';
import { type Principal, rightsOf } from '../security/rights.ts';
import { answer, type Operation, type OperationCall } from './operation.ts';
import { entityParameter, idParameter, tableParameter } from './parameters.ts';

/** The rights of a person, team or the organization on a row the caller may read. Shape: "Verify access in code", Power Apps developer, 2024. */
export const retrievePrincipalAccess: Operation = {
  name: 'RetrievePrincipalAccess',
  kind: 'function',
  boundTo: ['systemuser', 'team', 'organization'],
  run(context, call) {
    const target = entityParameter(context, call, 'Target');
    demandAccess(context, ['Read'], target.table, target.id);
    const { granted, poa } = rightsOf(context, boundPrincipal(call), target.table, target.id);
    return answer({ AccessRights: rightsText(call.bound?.table === 'organization' ? poa : granted) });
  },
};

/**
 * The same, split by role, share and hierarchy, as JSON in a text. Shape: github.com/MscrmTools/MsCrmTools.AccessChecker CrmAccess.cs
 * (3/2022), which reads it.
 */
export const retrievePrincipalAccessInfo: Operation = {
  name: 'RetrievePrincipalAccessInfo',
  kind: 'function',
  boundTo: ['systemuser', 'team'],
  run(context, call) {
    const id = idParameter(call, 'ObjectId');
    const table = tableParameter(context, call, 'EntityName');
    demandAccess(context, ['Read'], table, id);
    const { role, poa, hsm, granted } = rightsOf(context, boundPrincipal(call), table, id);
    const info = {
      RoleAccessRights: rightsText(role),
      PoaAccessRights: rightsText(poa),
      HsmAccessRights: rightsText(hsm),
      GrantedAccessRights: rightsText(granted),
    };
    return answer({ AccessInfo: JSON.stringify(info) });
  },
};

function boundPrincipal({ bound }: OperationCall): Principal {
  if (bound?.table === 'systemuser' || bound?.table === 'team' || bound?.table === 'organization')
    return { table: bound.table, id: bound.id };
  throw badQuery('The function must be called on a user, a team or the organization.');
}
