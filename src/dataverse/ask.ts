import type { Right } from '#engine';
import type { RecordRef, Share } from '#walkthroughs';
import { apiUrl, readRequest } from './api.ts';
import { DataverseError, incompleteAnswer } from './dataverse-error.ts';
import { principalTables, principalType } from './principals.ts';
import { readJson } from './read.ts';
import { rightsOfNames } from './rights.ts';
import type { Send } from './send.ts';
import { tableNamed } from './tables/named.ts';

interface Waiting {
  signal?: AbortSignal | undefined;
}

/** Who the session belongs to. Throws `DataverseError`. */
export async function whoAmI(
  send: Send,
  origin: string,
  { signal }: Waiting = {},
): Promise<{ user: string; organization: string; businessUnit: string }> {
  const body = await ask(send, origin, 'WhoAmI', signal);
  return {
    user: idIn(body, 'UserId'),
    organization: idIn(body, 'OrganizationId'),
    businessUnit: idIn(body, 'BusinessUnitId'),
  };
}

/** The environment's name and ids; `environmentId` is null where Dataverse does not tell. Throws `DataverseError`. */
export async function currentOrganization(
  send: Send,
  origin: string,
  { signal }: Waiting = {},
): Promise<{ organization: string; name: string; environmentId: string | null }> {
  const type = "Microsoft.Dynamics.CRM.EndpointAccessType'Default'";
  const body = await ask(
    send,
    origin,
    `RetrieveCurrentOrganization(AccessType=@p1)?@p1=${encodeURIComponent(type)}`,
    signal,
  );
  const detail = (body.Detail ?? {}) as Readonly<Record<string, unknown>>;
  return {
    organization: idIn(detail, 'OrganizationId'),
    name: typeof detail.FriendlyName === 'string' ? detail.FriendlyName : '',
    environmentId:
      typeof detail.EnvironmentId === 'string' && detail.EnvironmentId !== '' ? detail.EnvironmentId : null,
  };
}

/** The rights a person or team has on a row, by every path: Dataverse's own answer. Throws `DataverseError`. */
export async function principalAccess(
  send: Send,
  origin: string,
  principal: { type: 'person' | 'team'; id: string },
  record: Pick<RecordRef, 'table' | 'id'>,
  { signal }: Waiting = {},
): Promise<Right[]> {
  const who = `${principalTables[principal.type].entitySet}(${principal.id})`;
  const body = await ask(
    send,
    origin,
    `${who}/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target(record)}`,
    signal,
  );
  if (typeof body.AccessRights !== 'string') throw incompleteAnswer('rights');
  return rightsOfNames(body.AccessRights);
}

/** The rights of a person or team on a row, by where they come from. */
interface RightsByOrigin {
  role: Right[];
  share: Right[];
  hierarchy: Right[];
}

/**
 * The same split by role, share and hierarchy: a function that no reference page lists, so null where Dataverse does not know it. Shape:
 * github.com/MscrmTools/MsCrmTools.AccessChecker, CrmAccess.cs (3/2022). Throws `DataverseError`.
 */
export async function principalAccessByOrigin(
  send: Send,
  origin: string,
  principal: { type: 'person' | 'team'; id: string },
  record: Pick<RecordRef, 'table' | 'id'>,
  { signal }: Waiting = {},
): Promise<RightsByOrigin | null> {
  const who = `${principalTables[principal.type].entitySet}(${principal.id})`;
  const named = `RetrievePrincipalAccessInfo(ObjectId=${record.id},EntityName='${record.table}')`;
  try {
    const { AccessInfo } = await ask(send, origin, `${who}/Microsoft.Dynamics.CRM.${named}`, signal);
    const info = JSON.parse(typeof AccessInfo === 'string' ? AccessInfo : '{}') as Readonly<Record<string, unknown>>;
    const rights = (name: string) => (typeof info[name] === 'string' ? rightsOfNames(info[name]) : []);
    return {
      role: rights('RoleAccessRights'),
      share: rights('PoaAccessRights'),
      hierarchy: rights('HsmAccessRights'),
    };
  } catch (error) {
    const kind = error instanceof DataverseError ? error.problem.kind : null;
    if (error instanceof SyntaxError || kind === 'not-found' || kind === 'server') return null;
    throw error;
  }
}

/** The explicit shares of a row that the caller may see; names are not told. Throws `DataverseError`. */
export async function sharedPrincipals(
  send: Send,
  origin: string,
  record: Pick<RecordRef, 'table' | 'id'>,
  { signal }: Waiting = {},
): Promise<Share[]> {
  const body = await ask(send, origin, `RetrieveSharedPrincipalsAndAccess(Target=@t)?@t=${target(record)}`, signal);
  if (!Array.isArray(body.PrincipalAccesses)) throw incompleteAnswer('shares');
  return body.PrincipalAccesses.map(shareOf);
}

/** The principal is told by `ownerid` or by its own table's key, and its kind by `#Microsoft.Dynamics.CRM.<table>`. */
function shareOf(entry: { AccessMask?: unknown; Principal?: Readonly<Record<string, unknown>> }): Share {
  const { '@odata.type': typeName, ...principal } = entry.Principal ?? {};
  const table = String(typeName).split('.').at(-1) ?? '';
  const type = principalType(table);
  const id = principal.ownerid ?? principal[`${table}id`];
  if (!type || typeof id !== 'string' || typeof entry.AccessMask !== 'string') throw incompleteAnswer('shares');
  return { principal: { type, id: id.toLowerCase(), name: '' }, rights: rightsOfNames(entry.AccessMask) };
}

/** Object type codes by logical name. They differ per environment; tables that are not there are left out. Throws `DataverseError`. */
export async function objectTypeCodes(
  send: Send,
  origin: string,
  names: readonly string[],
  { signal }: Waiting = {},
): Promise<Record<string, number>> {
  const filter = names.map((name) => `LogicalName eq '${name}'`).join(' or ');
  const query = `EntityDefinitions?$select=LogicalName,ObjectTypeCode&$filter=${encodeURIComponent(filter)}`;
  const body = await ask(send, origin, query, signal);
  const codes: Record<string, number> = {};
  for (const entry of Array.isArray(body.value) ? body.value : []) {
    const { LogicalName: name, ObjectTypeCode: code } = entry as { LogicalName?: unknown; ObjectTypeCode?: unknown };
    if (typeof name === 'string' && typeof code === 'number') codes[name] = code;
  }
  return codes;
}

function ask(send: Send, origin: string, resource: string, signal: AbortSignal | undefined) {
  return readJson(send, origin, readRequest(apiUrl(origin, resource), [], signal));
}

function target(record: Pick<RecordRef, 'table' | 'id'>): string {
  return encodeURIComponent(`{'@odata.id':'${tableNamed(record.table).entitySet}(${record.id})'}`);
}

function idIn(body: Readonly<Record<string, unknown>>, property: string): string {
  const value = body[property];
  if (typeof value !== 'string') throw incompleteAnswer(property);
  return value.toLowerCase();
}
