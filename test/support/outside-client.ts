import { DynamicsWebApi } from 'dynamics-web-api';
import type { Contoso } from './contoso.ts';

/** Who owns a row, read by a client that shares no code with the extension. */
export interface OwnerSeen {
  id: string;
  name: string;
}

/** Reads the owner of a row of an entity set; rejects with Dataverse's words when it may not or cannot be read. */
export async function ownerSeenFromOutside({ outside }: Contoso, entitySet: string, id: string): Promise<OwnerSeen> {
  const client = new DynamicsWebApi({ serverUrl: outside, dataApi: { version: '9.2' } });
  const row = await client.retrieve({
    collection: entitySet,
    key: id,
    select: ['_ownerid_value'],
    includeAnnotations: 'OData.Community.Display.V1.FormattedValue',
  });
  return {
    id: String(row._ownerid_value),
    name: String(row['_ownerid_value@OData.Community.Display.V1.FormattedValue']),
  };
}

/** The rights of a person on a row (`msdyn_aimodels(…)`), by every path, as Dataverse itself answers a client that shares no code with the extension. */
export async function rightsSeenFromOutside({ outside }: Contoso, person: string, row: string): Promise<string[]> {
  const target = encodeURIComponent(JSON.stringify({ '@odata.id': row }));
  const call = `systemusers(${person})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`;
  const answer = await fetch(`${outside}/api/data/v9.2/${call}`);
  const { AccessRights } = (await answer.json()) as { AccessRights: string };
  return AccessRights.split(',')
    .map((name) => name.trim().replace(/Access$/, ''))
    .filter((name) => name !== 'None')
    .sort();
}
