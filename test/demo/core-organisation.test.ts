import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change, DemoStorage } from '#demo';
import { demoMetadata } from '../tools/make-demo-metadata.ts';
import { api, ask, bodyOf, known, origin, refusalOf, smallOrganisation } from './core-world.ts';

describe('who calls', () => {
  it('is named by the session cookie; without one there is 401, and the sign-in page for pages', async () => {
    const organisation = smallOrganisation();
    expect((await ask(organisation, 'msdyn_aimodels', { as: null })).status).toBe(401);
    const page = await ask(organisation, `${origin}/main.aspx?etn=msdyn_aimodel`, { as: null });
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(await page.text()).toContain('<title>Sign in to your account</title>');
    const url = `${origin}/main.aspx?etn=msdyn_aimodel&pagetype=entityrecord&id=%7b${known.receipts}%7d`;
    expect(await (await ask(organisation, url)).text()).toContain(
      "<title>Receipts &amp; co's - AI Model - Dynamics 365</title>",
    );
  });

  it.each([
    [known.account, '0x80072560', 'The user is not a member of the organization.'],
    [known.disabled, '0x8004a112', 'The system user was disabled therefore the ticket expired.'],
    [known.roleless, '0x80042f09', 'The user has not been assigned any roles.'],
  ])('must be somebody who may: %s', async (as, code, message) => {
    expect(await refusalOf(ask(smallOrganisation(), 'msdyn_aimodels', { as }), 403)).toEqual({ code, message });
  });
});

describe('storage', () => {
  it('holds every change before it is answered, and brings it back in the next life', async () => {
    const kept: Change[] = [];
    const storage: DemoStorage = { load: async () => kept, append: async (changes) => void kept.push(...changes) };
    const first = smallOrganisation({ storage });
    await ask(first, `accounts(${known.account})`, { method: 'PATCH', body: { name: 'Kept' } });
    await ask(first, `msdyn_aievents(${known.event})`, { method: 'DELETE' });
    const created = await ask(first, 'accounts', { method: 'POST', body: { name: 'Born' } });
    const etag = (await bodyOf(ask(first, `accounts(${known.account})`)))['@odata.etag'];

    const second = smallOrganisation({ storage });
    expect(await bodyOf(ask(second, `accounts(${known.account})`))).toMatchObject({
      name: 'Kept',
      '@odata.etag': etag,
    });
    expect((await ask(second, `msdyn_aievents(${known.event})`)).status).toBe(404);
    expect(await bodyOf(ask(second, created.headers.get('OData-EntityId') ?? ''))).toMatchObject({ name: 'Born' });
    const other = await ask(second, 'accounts', { method: 'POST', body: { name: 'Born later' } });
    expect(other.headers.get('OData-EntityId')).not.toBe(created.headers.get('OData-EntityId'));
  });

  it('that cannot be loaded is asked again by the next request', async () => {
    let asked = 0;
    const load = async (): Promise<Change[]> => {
      asked += 1;
      if (asked === 1) throw new Error('locked');
      return [];
    };
    const organisation = smallOrganisation({ storage: { load, append: async () => undefined } });
    await expect(ask(organisation, 'accounts')).rejects.toThrow('locked');
    expect((await ask(organisation, 'accounts')).status).toBe(200);
  });

  it('that fails leaves nothing half-written', async () => {
    const storage: DemoStorage = { load: async () => [], append: () => Promise.reject(new Error('disk full')) };
    const organisation = smallOrganisation({ storage });
    const body = { name: 'Lost' };
    expect(
      (await refusalOf(ask(organisation, `accounts(${known.account})`, { method: 'PATCH', body }), 500)).message,
    ).toContain('disk full');
    expect(await bodyOf(ask(organisation, `accounts(${known.account})`))).toMatchObject({ name: 'Fourth Coffee' });
  });
});

describe('faults', () => {
  it.each([
    ['requests', '0x80072322', 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.'],
    ['concurrency', '0x80072326', 'Number of concurrent requests exceeded the limit of 52.'],
    [
      'execution-time',
      '0x80072321',
      'Combined execution time of incoming requests exceeded limit of 1,200,000  milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
    ],
  ] as const)('throttle by %s', async (limit, code, message) => {
    const organisation = smallOrganisation({ faults: [{ kind: 'throttled', limit, retryAfterSeconds: 7 }] });
    const response = await ask(organisation, 'accounts');
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(await refusalOf(Promise.resolve(response), 429)).toEqual({ code, message });
    expect((await ask(organisation, 'accounts')).status).toBe(200);
  });

  it('hit the requests they are meant for, as often as they are meant to', async () => {
    const organisation = smallOrganisation();
    organisation.faults.push({
      kind: 'server-error',
      status: 503,
      times: 2,
      match: ({ method }) => method === 'PATCH',
    });
    const patch = () => ask(organisation, `accounts(${known.account})`, { method: 'PATCH', body: {} });
    expect((await ask(organisation, 'accounts')).status).toBe(200);
    expect([(await patch()).status, (await patch()).status, (await patch()).status]).toEqual([503, 503, 204]);
  });

  it('drop the connection before or after the change', async () => {
    for (const when of ['before', 'after'] as const) {
      const organisation = smallOrganisation({ faults: [{ kind: 'dropped', when }] });
      await expect(
        ask(organisation, `accounts(${known.account})`, { method: 'PATCH', body: { name: 'x' } }),
      ).rejects.toThrow(TypeError);
      expect(organisation.store.get('account', known.account)?.name).toBe(when === 'after' ? 'x' : 'Fourth Coffee');
    }
  });

  it('answer slowly, cut off, with a sign-in page, or with an ended session', async () => {
    const organisation = smallOrganisation({
      faults: [
        { kind: 'slow', milliseconds: 20 },
        { kind: 'truncated' },
        { kind: 'sign-in-page' },
        { kind: 'expired-session' },
      ],
    });
    const started = performance.now();
    expect((await ask(organisation, 'accounts')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(19);
    await expect((await ask(organisation, 'accounts')).json()).rejects.toThrow(SyntaxError);
    const page = await ask(organisation, 'accounts');
    expect([page.status, page.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await ask(organisation, 'accounts')).status).toBe(401);
    organisation.faults.push({ kind: 'slow', milliseconds: 60_000 });
    const waiting = new AbortController();
    const slow = organisation.handle(new Request(`${api}accounts`, { signal: waiting.signal }));
    waiting.abort();
    await expect(slow).rejects.toThrow(/abort/i);
  });
});

describe('definitions', () => {
  it('tell object type codes, display names, privileges and cascades', async () => {
    const organisation = smallOrganisation();
    const path = "EntityDefinitions(LogicalName='msdyn_aimodel')";
    expect(await bodyOf(ask(organisation, `${path}?$select=ObjectTypeCode,EntitySetName,DisplayName`))).toMatchObject({
      ObjectTypeCode: 401,
      EntitySetName: 'msdyn_aimodels',
      DisplayName: { UserLocalizedLabel: { Label: 'AI Model', LanguageCode: 1033 } },
    });
    expect((await bodyOf(ask(organisation, `${path}/Privileges`))).value).toContainEqual(
      expect.objectContaining({ Name: 'prvSharemsdyn_AIModel', PrivilegeType: 'Share', CanBeBasic: true }),
    );
    const two = await bodyOf(
      ask(
        organisation,
        "EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'team' or EntitySetName eq 'roles'",
      ),
    );
    expect(two.value).toMatchObject([{ LogicalName: 'team' }, { LogicalName: 'role' }]);
    expect((await refusalOf(ask(organisation, "EntityDefinitions(LogicalName='nothing')"), 404)).message).toContain(
      'nothing',
    );
    expect(
      await bodyOf(
        ask(organisation, "RelationshipDefinitions(SchemaName='msdyn_AIBDatasetsContainer_msdyn_AIModelI')"),
      ),
    ).toMatchObject({
      CascadeConfiguration: { Assign: 'NoCascade', Delete: 'Cascade' },
    });
  });

  it('are made from the real tables, and the packaged asset is up to date', () => {
    expect(readFileSync(new URL('../../src/public/demo/metadata.json', import.meta.url), 'utf8')).toBe(demoMetadata());
  });
});
