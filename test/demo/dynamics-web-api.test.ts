import { DynamicsWebApi } from 'dynamics-web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containers, models, people } from '../../src/demo/contoso/names.ts';
import { type DemoOrgProcess, startDemoOrg } from '../support/demo-org.ts';

interface Model {
  msdyn_aimodelid: string;
  msdyn_name: string;
  _ownerid_value: string;
}

interface Account {
  accountid: string;
  name: string;
  '@odata.etag': string;
}

interface Role {
  roleid: string;
}

const bind = (person: { id: string }) => ({ 'ownerid@odata.bind': `systemusers(${person.id})` });

describe('dynamics-web-api, unchanged, against npm run demo-org', () => {
  let served: DemoOrgProcess;
  let client: DynamicsWebApi;

  beforeAll(async () => {
    served = startDemoOrg('--port', '0');
    client = new DynamicsWebApi({ serverUrl: await served.address(), dataApi: { version: '9.2' } });
  });
  afterAll(() => served.stop());

  const ownerOf = async (collection: string, key: string) =>
    (await client.retrieve<Model>({ collection, key, select: ['_ownerid_value'] }))._ownerid_value;

  it('lists, with annotations, expansions and a count', async () => {
    const list = await client.retrieveMultiple({
      collection: 'msdyn_aimodels',
      select: ['msdyn_name', '_ownerid_value'],
      expand: [{ property: 'msdyn_TemplateId', select: ['msdyn_uniquename'] }],
      orderBy: ['msdyn_name'],
      filter: `_ownerid_value eq ${people.dana.id} and contains(msdyn_name, 'INVOICE')`,
      count: true,
      includeAnnotations: '*',
    });
    expect(list.oDataCount).toBe(1);
    expect(list.value[0]).toMatchObject({
      msdyn_aimodelid: models.supplierInvoices.id,
      _ownerid_value_Formatted: people.dana.name,
      _ownerid_value_LogicalName: 'systemuser',
      msdyn_TemplateId: { msdyn_uniquename: 'DocumentScanning' },
    });
  });

  it('pages to the end', async () => {
    const page = { collection: 'msdyn_aimodels', select: ['msdyn_name'], orderBy: ['createdon desc'], maxPageSize: 10 };
    const first = await client.retrieveMultiple<Model>(page);
    expect(first.value).toHaveLength(10);
    expect(first.oDataNextLink).toBeDefined();
    const all = await client.retrieveAll<Model>(page);
    const count = await client.count({ collection: 'msdyn_aimodels' });
    expect(new Set(all.value.map((row) => row.msdyn_aimodelid)).size).toBe(count);
  });

  it('assigns a model and its container in one change set, and back', async () => {
    const both = async (owner: { id: string }) => {
      client.startBatch();
      client.update({ collection: 'msdyn_aimodels', key: models.supplierInvoices.id, data: bind(owner), ifmatch: '*' });
      client.update({
        collection: 'msdyn_aibdatasetscontainers',
        key: containers.supplierInvoices.id,
        data: bind(owner),
        ifmatch: '*',
      });
      await client.executeBatch();
      return Promise.all([
        ownerOf('msdyn_aimodels', models.supplierInvoices.id),
        ownerOf('msdyn_aibdatasetscontainers', containers.supplierInvoices.id),
      ]);
    };
    expect(await both(people.beth)).toEqual([people.beth.id, people.beth.id]);
    expect(await both(people.dana)).toEqual([people.dana.id, people.dana.id]);
  });

  it("hears of a failing change set in Dataverse's words, and nothing of it happened", async () => {
    const key = models.deliveryNotes.id;
    client.startBatch();
    client.update({ collection: 'msdyn_aimodels', key, data: bind(people.beth) });
    client.update({
      collection: 'msdyn_aibdatasetscontainers',
      key: containers.deliveryNotes.id,
      data: bind(people.nils),
    });
    // PrincipalPrivilegeDenied: Nils holds no role, so he may not own what he cannot read.
    await expect(client.executeBatch()).rejects.toMatchObject([{ status: 403, error: { code: '0x80040231' } }]);
    expect(await ownerOf('msdyn_aimodels', key)).toBe(people.dana.id);
  });

  it('creates, guards by version, deletes, and hears that the row is gone', async () => {
    const { accountid: key, '@odata.etag': ifmatch } = await client.create<Partial<Account>, Account>({
      collection: 'accounts',
      data: { name: 'Litware' },
      returnRepresentation: true,
    });
    await client.update({ collection: 'accounts', key, data: { name: 'Litware Inc.' }, ifmatch });
    // The library answers `false` instead of rejecting when If-Match does not hold.
    expect(await client.update({ collection: 'accounts', key, data: { name: 'x' }, ifmatch })).toBe(false);
    await client.deleteRecord({ collection: 'accounts', key });
    await expect(client.retrieve({ collection: 'accounts', key })).rejects.toMatchObject({
      status: 404,
      code: '0x80040217',
    });
  });

  it('shares, and whom it was shared with can read', async () => {
    const key = models.classification.id;
    const asYuki = { collection: 'msdyn_aimodels', key, impersonate: people.yuki.id };
    await expect(client.retrieve(asYuki)).rejects.toMatchObject({ status: 403 });
    const action = {
      Target: { msdyn_aimodelid: key, '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_aimodel' },
      PrincipalAccess: {
        AccessMask: 'ReadAccess',
        Principal: { systemuserid: people.yuki.id, '@odata.type': 'Microsoft.Dynamics.CRM.systemuser' },
      },
    };
    await client.callAction({ actionName: 'GrantAccess', action });
    expect(await client.retrieve(asYuki)).toMatchObject({ msdyn_name: models.classification.name });
    const shares = await client.callFunction({
      functionName: 'RetrieveSharedPrincipalsAndAccess',
      parameters: { Target: { '@odata.id': `msdyn_aimodels(${key})` } },
    });
    expect(shares.PrincipalAccesses).toContainEqual(
      expect.objectContaining({
        AccessMask: 'ReadAccess',
        Principal: expect.objectContaining({ ownerid: people.yuki.id }),
      }),
    );
  });

  it('joins and parts by reference', async () => {
    const yuki = { collection: 'systemusers', key: people.yuki.id };
    const { _businessunitid_value: unit } = await client.retrieve({ ...yuki, select: ['_businessunitid_value'] });
    const filter = `name eq 'System Customizer' and _businessunitid_value eq ${unit}`;
    const found = await client.retrieveMultiple<Role>({ collection: 'roles', select: ['name'], filter });
    const relatedKey = found.value[0]?.roleid ?? '';
    const roles = async () => {
      const expand = [{ property: 'systemuserroles_association', select: ['name'] }];
      const row = await client.retrieve<{ systemuserroles_association: Role[] }>({
        ...yuki,
        select: ['fullname'],
        expand,
      });
      return row.systemuserroles_association.map(({ roleid }) => roleid);
    };
    const pair = {
      collection: 'systemusers',
      primaryKey: people.yuki.id,
      relationshipName: 'systemuserroles_association',
    };
    await client.associate({ ...pair, relatedCollection: 'roles', relatedKey });
    expect(await roles()).toContain(relatedKey);
    await client.disassociate({ ...pair, relatedKey });
    expect(await roles()).not.toContain(relatedKey);
  });
});
