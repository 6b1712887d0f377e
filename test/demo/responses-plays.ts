import type { DemoOrganisation, PlannedFault } from '#demo';
import { flows } from '../../src/demo/contoso/flows.ts';
import { models, people } from '../../src/demo/contoso/names.ts';

/** One published exchange as it is in `test/fixtures/responses`. */
export interface Published {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  } | null;
  readonly response: {
    readonly status: number | null;
    readonly body: unknown;
    readonly bodyDocumented?: { readonly code: string; readonly message: string };
  } | null;
}

/** A request to send; the published one with our ids where nothing else is said. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly as?: string;
}

/** How a published exchange is replayed. */
export interface Play {
  /** What happened before, and the request if the published one has none or does not fit. */
  readonly request?: (organisation: DemoOrganisation, published: Sent | null) => Sent | Promise<Sent>;
  readonly fault?: PlannedFault;
  /** Keys that we answer beyond the published ones, with the reason they are there. */
  readonly extra?: readonly string[];
  /** What is compared of the body besides its shape. */
  readonly compare?: 'text' | 'framing';
  /** The status where the publication gives none. */
  readonly status?: number;
}

/** What newer organizations and a full `$select` add. */
const newer = ['RecordFilterId', 'RecordFilterUniqueName'];
const unasked = ['@odata.context', '@odata.etag', 'supportingsolutionid', '_msdyn_aimodelcatalog_value'];

const get = (path: string, more: Partial<Sent> = {}): Sent => ({ method: 'GET', path, ...more });
const anAccount = (organisation: DemoOrganisation) => [...organisation.store.rows('account')][0] ?? {};
const url = (sent: Sent | null): Sent => {
  if (!sent) throw new Error('The published exchange has no request');
  return sent;
};

function throttled(limit: 'requests' | 'execution-time' | 'concurrency'): Play {
  return { request: () => get('WhoAmI'), fault: { kind: 'throttled', limit, retryAfterSeconds: 7 } };
}

/** Grants on the published row first, so that there is something to list. */
async function afterGrant(
  organisation: DemoOrganisation,
  published: Sent | null,
  rights: string,
  type: string,
  key: string,
) {
  const id = /\(([0-9a-f-]{36})\)/.exec(url(published).path)?.[1];
  const body = {
    Target: { '@odata.type': `Microsoft.Dynamics.CRM.${type}`, [key]: id },
    PrincipalAccess: {
      AccessMask: rights,
      Principal: { '@odata.type': 'Microsoft.Dynamics.CRM.systemuser', ownerid: people.sofia.id },
    },
  };
  await send(organisation, { method: 'POST', path: 'GrantAccess', body: JSON.stringify(body) });
  return url(published);
}

/** Sends a request as the administrator, unless it says as whom. */
export function send(organisation: DemoOrganisation, { method, path, headers, body, as }: Sent): Promise<Response> {
  const all = new Headers({ ...headers, cookie: `CrmOwinAuth=${as ?? people.ann.id}` });
  const address = new URL(path, 'https://contoso.crm.dynamics.com/api/data/v9.2/');
  return organisation.handle(new Request(address, { method, headers: all, ...(body === undefined ? {} : { body }) }));
}

/** Every published exchange that is replayed. */
export const plays: Readonly<Record<string, Play>> = {
  'access-origin-no-such-record': { compare: 'text' },
  'access-origin-none': {
    compare: 'text',
    request: (organisation) => get(origin(anAccount(organisation).accountid, people.yuki.id)),
  },
  'access-origin-owner': {
    compare: 'text',
    request: (organisation) => get(origin(anAccount(organisation).accountid, people.beth.id)),
  },
  'aimodels-by-name': {
    extra: unasked,
    request: (_organisation, published) => ({
      ...url(published),
      path: url(published).path.replace('CLI 365 AI Builder Model', models.prompt.name),
    }),
  },
  'aimodels-list': {
    extra: unasked,
    // The published rows have etags, which `odata.metadata=none` leaves out.
    request: (_organisation, published) => ({ ...url(published), headers: { Accept: 'application/json' } }),
  },
  'batch-changeset-failure-and-404': { compare: 'framing', request: () => batch(failingSet) },
  'batch-changeset-success': { compare: 'framing', request: contactsForTasks },
  'batch-content-id-400': { compare: 'text' },
  'batch-post-without-changeset': { compare: 'framing' },
  'batch-success': { compare: 'framing', request: contactsForTasks },
  'conditional-get-304': {
    request: async (organisation, published) => {
      const etag = `W/"${String(anAccount(organisation).versionnumber)}"`;
      return { ...url(published), headers: { ...url(published).headers, 'If-None-Match': etag } };
    },
  },
  'delta-changes-with-deleted': { request: afterDeletion },
  'delta-initial': {},
  'forbidden-403-missing-privilege-annotated': {
    compare: 'text',
    request: () => ({
      method: 'PATCH',
      path: `msdyn_aimodels(${models.inertShare.id})`,
      body: '{"msdyn_name":"x"}',
      as: people.yuki.id,
    }),
  },
  'grant-access-workflow-request-only': { status: 204 },
  'if-match-delete-412': { compare: 'text' },
  'if-match-star-404': {
    compare: 'text',
    request: (_organisation, published) => ({
      ...url(published),
      path: 'accounts(00000000-0000-0000-0000-000000000001)',
    }),
  },
  'if-match-update-412': { compare: 'text' },
  'if-none-match-star-412': { compare: 'text' },
  'list-workflows': { extra: ['<columns of workflow>'] },
  'modify-access-account': {
    request: (_organisation, published) => ({
      ...url(published),
      body: url(published).body?.replaceAll(people.beth.id, people.sofia.id),
    }),
  },
  'not-a-member-0x80072560': {
    compare: 'text',
    status: 403,
    request: () => get('WhoAmI', { as: '00000000-0000-0000-0000-00000000dead' }),
  },
  'paging-first-page': {},
  'paging-second-page': { request: nextPage },
  'patch-owner-workflow-request-only': { status: 204 },
  'retrieve-principal-access-account': { compare: 'text' },
  'retrieve-principal-access-contact-request-only': { status: 200 },
  'retrieve-shared-principals-account': {
    request: (organisation, published) => afterGrant(organisation, published, 'DeleteAccess', 'account', 'accountid'),
  },
  'retrieve-shared-principals-workflow': {
    request: (organisation, published) => afterGrant(organisation, published, 'ReadAccess', 'workflow', 'workflowid'),
  },
  'retrieve-user-privilege-by-name': {
    extra: newer,
    request: (_organisation, published) => ({
      ...url(published),
      path: url(published).path.replace('prvReadAuditSummary', 'prvReadUser'),
    }),
  },
  'retrieve-user-privileges': { extra: newer },
  'revoke-access-workflow-request-only': { status: 204 },
  'role-privileges-association': {},
  'role-privileges-role-shape': {
    request: (organisation) =>
      get(`RetrieveRolePrivilegesRole(RoleId=@rid)?@rid=${String([...organisation.store.rows('role')][0]?.roleid)}`),
  },
  'throttled-429-concurrent': throttled('concurrency'),
  'throttled-429-execution-time': throttled('execution-time'),
  'throttled-429-requests': throttled('requests'),
  'undeclared-navigation-400': { compare: 'text' },
  whoami: {},
  'wrong-method-404': { compare: 'text' },
  'wrong-property-400': { compare: 'text' },
  'wrong-segment-404': { compare: 'text' },
};

const noTasks = 'fails on the length of a subject: tasks are no table of ours, and lengths are not checked';

/** Every published exchange that cannot be replayed, and why. */
export const skipped: Readonly<Record<string, string>> = {
  'batch-changeset-failure-400-dynamicswebapi': 'malformed on purpose: a case for parsers, no server answers so',
  'batch-changeset-failure-409': 'made up by its authors; the documented status of DuplicateRecord is 412',
  'batch-continue-on-error-200': noTasks,
  'batch-failure-400': noTasks,
  'batch-stream-not-readable-400': 'the broken request is not published, and our line ends are lenient',
  'delta-count-request-only': 'its token belongs to another organization and no answer is published',
  'forbidden-403-flow-output': 'the output of a cloud flow, not an answer of the Web API',
  'plugin-error-400-annotations': 'needs a plug-in of one’s own',
  'predict-model-not-supported': 'Predict is not simulated: it costs credits and writes events',
};

function origin(account: unknown, principal: string): string {
  return `RetrieveAccessOrigin(ObjectId=@o,LogicalName=@l,PrincipalId=@p)?@o=${String(account)}&@l='account'&@p=${principal}`;
}

const failingSet = [
  '--batch_a',
  'Content-Type: multipart/mixed; boundary=changeset_b',
  '',
  '--changeset_b',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  'Content-ID: 1',
  '',
  'POST /api/data/v9.2/accounts HTTP/1.1',
  'Content-Type: application/json',
  '',
  '{"nmae":"misspelt"}',
  '--changeset_b--',
  '--batch_a',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  'GET /api/data/v9.2/acounts HTTP/1.1',
  '',
  '',
  '--batch_a--',
  '',
];

function batch(lines: readonly string[]): Sent {
  const headers = { 'Content-Type': 'multipart/mixed;boundary=batch_a', Prefer: 'odata.continue-on-error' };
  return { method: 'POST', path: '$batch', headers, body: lines.join('\r\n') };
}

/** Contacts stand for tasks, which the demo organisation does not have. */
function contactsForTasks(_organisation: DemoOrganisation, published: Sent | null): Sent {
  const body = url(published)
    .body?.replaceAll(/accounts\([0-9a-f-]{36}\)\/Account_Tasks\?\$select=subject/g, 'contacts?$select=lastname')
    .replaceAll('/tasks', '/contacts')
    .replaceAll('"subject"', '"lastname"')
    .replaceAll(/,\s*"regardingobjectid_account_task@odata.bind": "[^"]*"/g, '');
  return { ...url(published), body };
}

async function afterDeletion(organisation: DemoOrganisation): Promise<Sent> {
  const path = 'accounts?$select=name,telephone1,fax';
  const initial = await send(organisation, get(path, { headers: { Prefer: 'odata.track-changes' } }));
  const link = ((await initial.json()) as Record<string, string>)['@odata.deltaLink'] ?? '';
  const [first, second] = [...organisation.store.rows('account')].map(({ accountid }) => String(accountid));
  await send(organisation, { method: 'PATCH', path: `accounts(${first})`, body: '{"telephone1":"555000"}' });
  await send(organisation, { method: 'DELETE', path: `accounts(${second})` });
  return get(link);
}

async function nextPage(organisation: DemoOrganisation, published: Sent | null): Promise<Sent> {
  const first = await send(
    organisation,
    get('contacts?$select=fullname', { headers: { Prefer: 'odata.maxpagesize=1' } }),
  );
  const next = ((await first.json()) as Record<string, string>)['@odata.nextLink'] ?? '';
  return get(next, { headers: { ...url(published).headers, Prefer: 'odata.maxpagesize=1' } });
}

/** The ids of ours that stand for published ones, by entity set and by key. */
export function standIns(organisation: DemoOrganisation): {
  sets: Record<string, string>;
  keys: Record<string, string>;
} {
  const account = String(anAccount(organisation).accountid);
  const contact = String([...organisation.store.rows('contact')][0]?.contactid);
  const role = String([...organisation.store.rows('role')][0]?.roleid);
  const workflow = flows.readInvoices.id;
  return {
    sets: { accounts: account, contacts: contact, roles: role, workflows: workflow, systemusers: people.beth.id },
    keys: { accountid: account, workflowid: workflow, systemuserid: people.beth.id, ownerid: people.beth.id },
  };
}
