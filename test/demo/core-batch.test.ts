import { describe, expect, it } from 'vitest';
import { api, ask, known, refusalOf, smallOrganisation } from './core-world.ts';

interface Sent {
  method: string;
  url: string;
  body?: unknown;
  id?: string;
}

const owner = (person: string) => ({ 'ownerid@odata.bind': `/systemusers(${person})` });
const http = ({ method, url, body, id }: Sent) =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(id === undefined ? [] : [`Content-ID: ${id}`]),
    '',
    `${method} ${url} HTTP/1.1`,
    'Content-Type: application/json',
    '',
    body === undefined ? '' : JSON.stringify(body),
  ].join('\r\n');

const changeSet = (requests: Sent[]) =>
  [
    'Content-Type: multipart/mixed; boundary="changeset_1"',
    '',
    ...requests.flatMap((one) => ['--changeset_1', http(one)]),
    '--changeset_1--',
    '',
  ].join('\r\n');

const batchOf = (parts: (Sent | Sent[])[]) =>
  [
    ...parts.flatMap((part) => ['--batch_1', Array.isArray(part) ? changeSet(part) : http(part)]),
    '--batch_1--',
    '',
  ].join('\r\n');

async function send(organisation: ReturnType<typeof smallOrganisation>, body: string, prefer?: string) {
  const headers: Record<string, string> = { 'Content-Type': 'multipart/mixed; boundary=batch_1' };
  if (prefer !== undefined) headers.Prefer = prefer;
  const response = await ask(organisation, '$batch', { method: 'POST', body, headers });
  const text = await response.text();
  return {
    status: response.status,
    text,
    statuses: [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => Number(match[1])),
  };
}

describe('$batch', () => {
  it('answers parts in order, with CRLF or LF line ends', async () => {
    const body = batchOf([
      { method: 'PATCH', url: `/api/data/v9.2/accounts(${known.account})`, body: { name: 'Renamed' } },
      { method: 'GET', url: `${api}accounts?$select=name` },
    ]);
    for (const text of [body, body.replaceAll('\r\n', '\n')]) {
      const answer = await send(smallOrganisation(), text);
      expect(answer.status).toBe(200);
      expect(answer.statuses).toEqual([204, 200]);
      expect(answer.text).toContain('"name":"Renamed"');
      expect(answer.text).toMatch(/^--batchresponse_[^\r\n]+\r\nContent-Type: application\/http\r\n/);
    }
  });

  it('keeps a change set together: model and container move, or neither', async () => {
    const move = (newOwner: string): Sent[] => [
      { method: 'PATCH', url: `msdyn_aimodels(${known.invoices})`, body: owner(known.blair), id: '1' },
      { method: 'PATCH', url: `msdyn_aibdatasetscontainers(${known.container})`, body: owner(newOwner), id: '2' },
    ];
    const organisation = smallOrganisation();
    const before = organisation.store.get('msdyn_aimodel', known.invoices);
    const nobody = known.template;
    const failed = await send(organisation, batchOf([move(nobody), { method: 'GET', url: 'accounts' }]));
    expect(failed.statuses).toEqual([404]);
    expect(failed.status).toBe(404);
    expect(failed.text).toContain('Content-ID: 2');
    expect(organisation.store.get('msdyn_aimodel', known.invoices)).toBe(before);

    const moved = await send(organisation, batchOf([move(known.blair)]));
    expect(moved.statuses).toEqual([204, 204]);
    expect(moved.text).toContain('Content-ID: 1');
    expect(organisation.store.get('msdyn_aimodel', known.invoices)).toMatchObject({ ownerid: known.blair });
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      ownerid: known.blair,
    });
  });

  it('resolves content ids in addresses and bindings, and refuses unknown ones', async () => {
    const organisation = smallOrganisation();
    const model = { msdyn_name: 'Fresh', 'msdyn_TemplateId@odata.bind': `/msdyn_aitemplates(${known.template})` };
    const answer = await send(
      organisation,
      batchOf([
        [
          { method: 'POST', url: 'msdyn_aimodels', body: model, id: '1' },
          {
            method: 'POST',
            url: 'msdyn_aibdatasetscontainers',
            body: { msdyn_name: 'Its data', 'msdyn_AIModelId@odata.bind': '$1' },
            id: '2',
          },
          { method: 'PATCH', url: '$1', body: { msdyn_name: 'Fresher' }, id: '3' },
        ],
      ]),
    );
    expect(answer.statuses).toEqual([204, 204, 204]);
    const [fresh] = organisation.store.where('msdyn_aimodel', 'msdyn_name', 'Fresher');
    expect(
      organisation.store.where('msdyn_aibdatasetscontainer', 'msdyn_aimodelid', fresh?.msdyn_aimodelid),
    ).toMatchObject([{ msdyn_name: 'Its data' }]);
    const unknown = await send(organisation, batchOf([[{ method: 'PATCH', url: '$7', body: {}, id: '1' }]]));
    expect(unknown.text).toContain("Content-ID Reference: '$7' does not exist in the batch context.");
  });

  it('stops at the first failure, or goes on when asked to', async () => {
    const parts: Sent[] = [
      { method: 'GET', url: 'accounts?$select=nothing' },
      { method: 'GET', url: 'accounts?$select=name' },
    ];
    const stopped = await send(smallOrganisation(), batchOf(parts));
    expect([stopped.status, stopped.statuses]).toEqual([400, [400]]);
    const all = await send(smallOrganisation(), batchOf(parts), 'odata.continue-on-error');
    expect([all.status, all.statuses]).toEqual([200, [400, 200]]);
  });

  it('refuses more than 1,000 requests, GETs in a change set, batches in a batch and bodies without end', async () => {
    const get: Sent = { method: 'GET', url: 'WhoAmI' };
    const headers = { 'Content-Type': 'multipart/mixed; boundary=batch_1' };
    const post = (body: string) => ask(smallOrganisation(), '$batch', { method: 'POST', body, headers });
    expect((await refusalOf(post(batchOf(Array.from({ length: 1001 }, () => get))), 400)).message).toContain(
      "maximum number of '1000'",
    );
    const many = Array.from(
      { length: 1001 },
      (_, at): Sent => ({ method: 'DELETE', url: `accounts(${known.account})`, id: String(at) }),
    );
    expect((await refusalOf(post(batchOf([many])), 400)).message).toContain(
      'The current change set contains too many operations',
    );
    expect((await send(smallOrganisation(), batchOf([[get]]))).text).toContain('may not contain GET');
    expect((await send(smallOrganisation(), batchOf([{ method: 'POST', url: '$batch', body: {} }]))).text).toContain(
      'may not contain a batch',
    );
    expect((await refusalOf(post('--batch_1\r\n'), 400)).message).toContain('does not end');
  });
});
