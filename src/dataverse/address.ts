/**
 * Hosts under which Dataverse answers: `https://<org>.crm[n].dynamics.com` and its sovereign clouds.
 * Source: Microsoft Learn, "Download the developer resources / datacenter regions", noted 2026-11; org-specific part is everything before the region.
 */
const dataverseHost =
  /^(?<org>[a-z0-9][a-z0-9-]*)(?:\.api)?\.(?<region>crm\d*\.dynamics\.com|crm\.microsoftdynamics\.us|crm\.appsplatform\.us|crm\.dynamics\.cn)$/;

const makerHost = /^make(?:\.[a-z0-9]+)*\.power(?:apps|automate)\.(?:com|us|cn)$/;
const adminHost = /^admin\.powerplatform\.microsoft\.(?:com|us|cn)$/;
const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
/** An environment's id is a GUID, a default environment's is `Default-` and the tenant's GUID. */
const environmentInPath = new RegExp(
  `/(?:environments?|e)/(?:environment/)?(?:${guid}/)?((?:Default-)?${guid})(?:/|$)`,
  'i',
);
const modelInPath = new RegExp(`/aibuilder/models/(?:details/)?(${guid})(?:/|$)`, 'i');
const modelTable = 'msdyn_aimodel';

/** What an address says: an environment by its origin or by Power Platform's id, and perhaps an AI model. */
export interface AddressSubject {
  address: string;
  origin: string | null;
  environmentId: string | null;
  model: string | null;
}

/** The origin of the environment that an address belongs to, however much of it was typed; null when it is not Dataverse's. */
export function environmentOrigin(address: string): string | null {
  const url = parse(address);
  const match = url && dataverseHost.exec(url.hostname);
  return match?.groups ? `https://${match.groups.org}.${match.groups.region}` : null;
}

/**
 * Recognises the addresses of an environment, of the maker portal and of the admin center; null for every other page.
 * Path forms: dataverse-facts 5.2 (Microsoft Learn "open forms, views, dialogs, and reports with a URL"; AI Builder "predict action" page), noted 2026-11.
 */
export function recogniseAddress(address: string): AddressSubject | null {
  const url = parse(address);
  if (!url) return null;
  const origin = environmentOrigin(address);
  if (origin) return { address, origin, environmentId: null, model: modelOfRecordPage(url) };
  if (!makerHost.test(url.hostname) && !adminHost.test(url.hostname)) return null;
  const environmentId = environmentInPath.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
  const model = modelInPath.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
  return { address, origin: null, environmentId, model };
}

function modelOfRecordPage(url: URL): string | null {
  if (url.searchParams.get('etn') !== modelTable) return null;
  const id = url.searchParams.get('id')?.replace(/[{}]/g, '').toLowerCase();
  return id && new RegExp(`^${guid}$`).test(id) ? id : null;
}

function parse(address: string): URL | null {
  const text = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
