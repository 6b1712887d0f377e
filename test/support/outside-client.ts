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
