import { DynamicsWebApi } from 'dynamics-web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOfHeaders, type DemoOrganisation } from '#demo';
import { type ServedDemo, serveDemo } from '../support/serve-demo.ts';
import { known, smallOrganisation } from './core-world.ts';

interface Model {
  msdyn_aimodelid: string;
  msdyn_name: string;
  _ownerid_value: string;
}

interface Account {
  name: string;
  accountid: string;
  '@odata.etag': string;
}

describe('dynamics-web-api, unchanged', () => {
  let served: ServedDemo;
  let client: DynamicsWebApi;
  let organisation: DemoOrganisation;

  beforeAll(async () => {
    organisation = smallOrganisation({ callerOf: callerOfHeaders(() => organisation.store, known.administrator) });
    served = await serveDemo(organisation);
    client = new DynamicsWebApi({ serverUrl: served.address, dataApi: { version: '9.2' } });
  });
  afterAll(() => served.close());

  const modelsOf = (owner: string) =>
    client.retrieveMultiple<Model>({
      collection: 'msdyn_aimodels',
      select: ['msdyn_name', '_ownerid_value'],
      filter: `_ownerid_value eq ${owner}`,
    });

  it('lists, with annotations, expansions and a count', async () => {
    const list = await client.retrieveMultiple({
      collection: 'msdyn_aimodels',
      select: ['msdyn_name', '_ownerid_value'],
      expand: [{ property: 'msdyn_TemplateId', select: ['msdyn_uniquename'] }],
      orderBy: ['msdyn_name'],
      filter: "contains(msdyn_name, 'inv')",
      count: true,
      includeAnnotations: '*',
    });
    expect(list.oDataCount).toBe(1);
    expect(list.value[0]).toMatchObject({
      msdyn_name: 'Invoices',
      _ownerid_value_Formatted: 'Alex Maker',
      _ownerid_value_LogicalName: 'systemuser',
      msdyn_TemplateId: { msdyn_uniquename: 'DocumentScanning' },
    });
  });

  it('pages to the end', async () => {
    const first = await client.retrieveMultiple<Model>({
      collection: 'msdyn_aimodels',
      select: ['msdyn_name'],
      maxPageSize: 2,
    });
    expect(first.value).toHaveLength(2);
    expect(first.oDataNextLink).toBeDefined();
    const all = await client.retrieveAll<Model>({
      collection: 'msdyn_aimodels',
      select: ['msdyn_name'],
      maxPageSize: 2,
    });
    expect(all.value.map((row) => row.msdyn_name).sort()).toEqual(['Invoices', "Receipts & co's", 'contracts']);
  });

  it('assigns a model and its container in one change set', async () => {
    const owner = { 'ownerid@odata.bind': `systemusers(${known.blair})` };
    client.startBatch();
    client.update({ collection: 'msdyn_aimodels', key: known.invoices, data: owner, ifmatch: '*' });
    client.update({ collection: 'msdyn_aibdatasetscontainers', key: known.container, data: owner, ifmatch: '*' });
    await client.executeBatch();
    expect((await modelsOf(known.blair)).value.map((row) => row.msdyn_name)).toContain('Invoices');
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      ownerid: known.blair,
    });
  });

  it("hears of a failing batch in Dataverse's words, and nothing of its change set happened", async () => {
    client.startBatch();
    client.update({ collection: 'msdyn_aimodels', key: known.contracts, data: { msdyn_name: 'Renamed' } });
    client.update({ collection: 'msdyn_aimodels', key: known.contracts, data: { nothing: 1 } });
    await expect(client.executeBatch()).rejects.toMatchObject([{ error: { code: '0x80048d19' } }]);
    expect(organisation.store.get('msdyn_aimodel', known.contracts)).toMatchObject({ msdyn_name: 'contracts' });
  });

  it('creates, reads back, guards by version and deletes', async () => {
    const { accountid, '@odata.etag': ifmatch } = await client.create<Partial<Account>, Account>({
      collection: 'accounts',
      data: { name: 'Litware' },
      returnRepresentation: true,
    });
    await client.update({
      collection: 'accounts',
      key: accountid,
      data: { name: 'Litware Inc.' },
      ifmatch,
    });
    // The library answers `false` instead of rejecting when If-Match does not hold.
    expect(
      await client.update({
        collection: 'accounts',
        key: accountid,
        data: { name: 'x' },
        ifmatch,
      }),
    ).toBe(false);
    await client.deleteRecord({ collection: 'accounts', key: accountid });
    await expect(client.retrieve({ collection: 'accounts', key: accountid })).rejects.toMatchObject({
      status: 404,
      code: '0x80040217',
    });
  });

  it('shares, and the person it is shared with can read', async () => {
    const target = { msdyn_aimodelid: known.receipts, '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_aimodel' };
    const principal = { systemuserid: known.alex, '@odata.type': 'Microsoft.Dynamics.CRM.systemuser' };
    const asAlex = { collection: 'msdyn_aimodels', key: known.receipts, impersonate: known.alex };
    await expect(client.retrieve(asAlex)).rejects.toMatchObject({ status: 403 });
    const access = { AccessMask: 'ReadAccess', Principal: principal };
    await client.callAction({ actionName: 'GrantAccess', action: { Target: target, PrincipalAccess: access } });
    expect(await client.retrieve(asAlex)).toMatchObject({ msdyn_name: "Receipts & co's" });
    const shares = await client.callFunction({
      functionName: 'RetrieveSharedPrincipalsAndAccess',
      parameters: { Target: { '@odata.id': `msdyn_aimodels(${known.receipts})` } },
    });
    expect(shares).toMatchObject({
      PrincipalAccesses: [{ AccessMask: 'ReadAccess', Principal: { ownerid: known.alex } }],
    });
  });

  it('asks who it is', async () => {
    expect(await client.callFunction('WhoAmI')).toMatchObject({ UserId: known.administrator });
    expect(
      await client.callFunction({ functionName: 'WhoAmI', impersonateAAD: known.blair.replace('4000', '4ad0') }),
    ).toMatchObject({ UserId: known.blair });
  });
});
