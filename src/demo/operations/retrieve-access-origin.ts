import type { Context } from '../context.ts';
import { rightsIn } from '../security/access-rights.ts';
import { demandPrivilege } from '../security/demand.ts';
import { ownerOf } from '../security/principal.ts';
import type { Row } from '../store.ts';
import { answer, type Operation } from './operation.ts';
import { idParameter, tableParameter } from './parameters.ts';

const nowhere = 'Access origin could not be found. Access does not come from POA table or object ownership.';

/**
 * Says in one English sentence why somebody has access by ownership or share, 200 also for rows that are not there; never speaks of roles.
 * Sentences: github.com/ryanmichaeljames/dataverse-mcp (live, 8/2026); "How to clean up inherited access" (Dataverse troubleshooting). The
 * sentences about shares begin "PrincipalId has"; how they go on is not public.
 */
export const retrieveAccessOrigin: Operation = {
  name: 'RetrieveAccessOrigin',
  kind: 'function',
  boundTo: null,
  run(context, call) {
    const [id, principal] = [idParameter(call, 'ObjectId'), idParameter(call, 'PrincipalId')];
    const table = tableParameter(context, call, 'LogicalName');
    demandPrivilege(context, 'Read', table);
    const row = context.store.get(table, id);
    const missing = `System.ServiceModel.FaultException\`1[...]: ${table} With Id = ${id} Does Not Exist`;
    return answer({ Response: row ? origin(context, table, row, principal) : missing });
  },
};

function origin(context: Context, table: string, row: Row, principal: string): string {
  const id = String(row[context.metadata.tables[table]?.primaryId ?? '']);
  if (row.ownerid === principal) return `PrincipalId is object owner (${principal})`;
  const parents = context.metadata.relationships.filter(
    ({ child, reparent }) => child === table && reparent === 'Cascade',
  );
  for (const { parent, column } of parents) {
    const above = context.store.get(parent, String(row[column]));
    if (above && ownerOf(context, above)?.id === principal)
      return `PrincipalId is owner of a parent entity of object (${id})`;
  }
  const shares = context.store.where('principalobjectaccess', 'objectid', id);
  const share = shares.find(({ principalid }) => principalid === principal);
  if (!share) return nowhere;
  const how = rightsIn(share.accessrightsmask).size > 0 ? 'shared' : 'inherited';
  return `PrincipalId has ${how} access to object (${id})`;
}
