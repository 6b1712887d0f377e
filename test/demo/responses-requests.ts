import type { DemoOrganisation } from '#demo';
import { flows } from '../../src/demo/contoso/flows.ts';
import { people } from '../../src/demo/contoso/names.ts';

/** A request to send; the published one with our ids where nothing else is said. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly as?: string;
}

/** A GET request. */
export const get = (path: string, more: Partial<Sent> = {}): Sent => ({ method: 'GET', path, ...more });

/** The first account of Contoso. */
export const anAccount = (organisation: DemoOrganisation) => [...organisation.store.rows('account')][0] ?? {};

/** The published request, which must be there. */
export const theirs = (sent: Sent | null): Sent => {
  if (!sent) throw new Error('The published exchange has no request');
  return sent;
};

/** Sends a request as the administrator, unless it says as whom. */
export function send(organisation: DemoOrganisation, { method, path, headers, body, as }: Sent): Promise<Response> {
  const all = new Headers({ ...headers, cookie: `CrmOwinAuth=${as ?? people.ann.id}` });
  const address = new URL(path, 'https://contoso.crm.dynamics.com/api/data/v9.2/');
  return organisation.handle(new Request(address, { method, headers: all, ...(body === undefined ? {} : { body }) }));
}

/** Grants on the published row first, so that there is something to list. */
export async function afterGrant(
  organisation: DemoOrganisation,
  published: Sent | null,
  rights: string,
  type: string,
  key: string,
) {
  const id = /\(([0-9a-f-]{36})\)/.exec(theirs(published).path)?.[1];
  const body = {
    Target: { '@odata.type': `Microsoft.Dynamics.CRM.${type}`, [key]: id },
    PrincipalAccess: {
      AccessMask: rights,
      Principal: { '@odata.type': 'Microsoft.Dynamics.CRM.systemuser', ownerid: people.sofia.id },
    },
  };
  await send(organisation, { method: 'POST', path: 'GrantAccess', body: JSON.stringify(body) });
  return theirs(published);
}

/** Asks why somebody has access to an account. */
export function origin(account: unknown, principal: string): string {
  return `RetrieveAccessOrigin(ObjectId=@o,LogicalName=@l,PrincipalId=@p)?@o=${String(account)}&@l='account'&@p=${principal}`;
}

/** A batch of a change set that fails and an address that there is not. */
export function failingBatch(): Sent {
  const headers = { 'Content-Type': 'multipart/mixed;boundary=batch_a', Prefer: 'odata.continue-on-error' };
  return { method: 'POST', path: '$batch', headers, body: failingSet.join('\r\n') };
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

/** Contacts stand for tasks, which the demo organisation does not have. */
export function contactsForTasks(_organisation: DemoOrganisation, published: Sent | null): Sent {
  const body = theirs(published)
    .body?.replaceAll(/accounts\([0-9a-f-]{36}\)\/Account_Tasks\?\$select=subject/g, 'contacts?$select=lastname')
    .replaceAll('/tasks', '/contacts')
    .replaceAll('"subject"', '"lastname"')
    .replaceAll(/,\s*"regardingobjectid_account_task@odata.bind": "[^"]*"/g, '');
  return { ...theirs(published), body };
}

/** Asks what changed since, after one account was changed and one deleted. */
export async function afterDeletion(organisation: DemoOrganisation): Promise<Sent> {
  const path = 'accounts?$select=name,telephone1,fax';
  const initial = await send(organisation, get(path, { headers: { Prefer: 'odata.track-changes' } }));
  const link = ((await initial.json()) as Record<string, string>)['@odata.deltaLink'] ?? '';
  const [first, second] = [...organisation.store.rows('account')].map(({ accountid }) => String(accountid));
  await send(organisation, { method: 'PATCH', path: `accounts(${first})`, body: '{"telephone1":"555000"}' });
  await send(organisation, { method: 'DELETE', path: `accounts(${second})` });
  return get(link);
}

/** Asks for the second page of contacts. */
export async function nextPage(organisation: DemoOrganisation, published: Sent | null): Promise<Sent> {
  const first = await send(
    organisation,
    get('contacts?$select=fullname', { headers: { Prefer: 'odata.maxpagesize=1' } }),
  );
  const next = ((await first.json()) as Record<string, string>)['@odata.nextLink'] ?? '';
  return get(next, { headers: { ...theirs(published).headers, Prefer: 'odata.maxpagesize=1' } });
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
