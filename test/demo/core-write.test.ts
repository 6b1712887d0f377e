import { describe, expect, it } from 'vitest';
import { ask, bodyOf, id, known, refusalOf, rowsOf, smallOrganisation } from './core-world.ts';

const model = (name: string) => ({
  msdyn_name: name,
  'msdyn_TemplateId@odata.bind': `/msdyn_aitemplates(${known.template})`,
});
const jsonHeaders = { 'Content-Type': 'application/json' };

describe('rows', () => {
  it('are created with an owner, who and when, and their address', async () => {
    const organisation = smallOrganisation();
    const response = await ask(organisation, 'msdyn_aimodels', { method: 'POST', body: model('New'), as: known.alex });
    expect(response.status).toBe(204);
    const address = response.headers.get('OData-EntityId') ?? '';
    expect(address).toMatch(/\/api\/data\/v9\.2\/msdyn_aimodels\([0-9a-f-]{36}\)$/);
    expect(await bodyOf(ask(organisation, address))).toMatchObject({
      msdyn_name: 'New',
      _ownerid_value: known.alex,
      _createdby_value: known.alex,
      createdon: '2026-03-01T09:30:00Z',
      statecode: 0,
      statuscode: 0,
      _msdyn_templateid_value: known.template,
    });
  });

  it("of the kind team belong to their maker's business unit unless told otherwise", async () => {
    const organisation = smallOrganisation();
    await ask(organisation, 'teams', { method: 'POST', body: { name: 'New', teamtype: 0 } });
    expect(organisation.store.where('team', 'name', 'New')).toMatchObject([{ businessunitid: known.root }]);
  });

  it('come back on return=representation', async () => {
    const headers = { Prefer: 'return=representation' };
    const created = await ask(smallOrganisation(), 'accounts?$select=name', {
      method: 'POST',
      body: { name: 'Litware' },
      headers,
    });
    expect(created.status).toBe(201);
    expect(created.headers.get('Preference-Applied')).toBe('return=representation');
    expect(await created.json()).toMatchObject({ name: 'Litware', accountid: expect.any(String) });
    const path = `accounts(${known.account})?$select=name`;
    expect(
      await bodyOf(ask(smallOrganisation(), path, { method: 'PATCH', body: { name: 'Fifth' }, headers })),
    ).toMatchObject({ name: 'Fifth' });
  });

  it('are assigned by binding their owner', async () => {
    const organisation = smallOrganisation();
    const body = { 'ownerid@odata.bind': `/systemusers(${known.blair})` };
    expect(
      (
        await ask(organisation, `msdyn_aimodels(${known.invoices})`, {
          method: 'PATCH',
          body,
          headers: { 'If-Match': '*' },
        })
      ).status,
    ).toBe(204);
    expect(organisation.store.get('msdyn_aimodel', known.invoices)).toMatchObject({
      ownerid: known.blair,
      owneridtype: 'systemuser',
    });
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      ownerid: known.alex,
    });
  });

  it('are inserted by PATCH unless If-Match forbids it', async () => {
    const organisation = smallOrganisation();
    const path = `accounts(${id(99)})`;
    expect(
      (
        await refusalOf(
          ask(organisation, path, { method: 'PATCH', body: { name: 'x' }, headers: { 'If-Match': '*' } }),
          404,
        )
      ).message,
    ).toBe(`account With Id = ${id(99)} Does Not Exist`);
    expect((await ask(organisation, path, { method: 'PATCH', body: { name: 'x' } })).status).toBe(204);
    expect(organisation.store.get('account', id(99))).toMatchObject({ name: 'x' });
    expect(
      await refusalOf(ask(organisation, 'accounts', { method: 'POST', body: { accountid: id(99) } }), 412),
    ).toMatchObject({ code: '0x80040237' });
  });

  it('are guarded by their version', async () => {
    const organisation = smallOrganisation();
    const path = `accounts(${known.account})`;
    const etag = String((await bodyOf(ask(organisation, path)))['@odata.etag']);
    expect((await ask(organisation, path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect(
      (await ask(organisation, path, { method: 'PATCH', body: { name: 'x' }, headers: { 'If-Match': etag } })).status,
    ).toBe(204);
    for (const method of ['PATCH', 'DELETE']) {
      const stale = ask(organisation, path, { method, body: { name: 'y' }, headers: { 'If-Match': etag } });
      expect(await refusalOf(stale, 412)).toEqual({
        code: '0x80060882',
        message: "The version of the existing record doesn't match the RowVersion property provided.",
      });
    }
    expect(
      (await refusalOf(ask(organisation, path, { method: 'PATCH', body: {}, headers: { 'If-None-Match': '*' } }), 412))
        .message,
    ).toBe('A record with matching key values already exists.');
    expect((await ask(organisation, path, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it('go with their parent, lose their link, or forbid the deletion, as the cascades say', async () => {
    const organisation = smallOrganisation();
    expect(
      (await refusalOf(ask(organisation, `msdyn_aitemplates(${known.template})`, { method: 'DELETE' }), 405)).code,
    ).toBe('0x80040227');
    expect((await ask(organisation, `msdyn_aimodels(${known.invoices})`, { method: 'DELETE' })).status).toBe(204);
    for (const set of [
      'msdyn_aibdatasetscontainers',
      'msdyn_aibdatasets',
      'msdyn_aibfiles',
      'msdyn_aibdatasetfiles',
      'msdyn_aiconfigurations',
    ]) {
      expect(await rowsOf(ask(organisation, set)), set).toEqual([]);
    }
    expect(await rowsOf(ask(organisation, 'msdyn_aievents?$select=_msdyn_aimodelid_value'))).toMatchObject([
      { _msdyn_aimodelid_value: null },
    ]);
    expect((await ask(organisation, `msdyn_aimodels(${known.invoices})`)).status).toBe(404);
  });

  it.each([
    [{ nonsense: 1 }, 400, "The property 'nonsense' does not exist on type 'Microsoft.Dynamics.CRM.msdyn_aimodel'."],
    [
      { 'msdyn_templateid@odata.bind': `/msdyn_aitemplates(${known.template})` },
      400,
      "An undeclared property 'msdyn_templateid'",
    ],
    [{ _msdyn_templateid_value: known.template }, 400, 'Use Navigation properties instead'],
    [{ msdyn_aimodelid: known.receipts }, 400, "The key 'msdyn_aimodelid' cannot be changed."],
    [{ statecode: 'Active' }, 400, "Cannot convert the literal 'Active'"],
    [{ 'ownerid@odata.bind': `/accounts(${known.account})` }, 400, 'cannot be bound'],
    [
      { 'ownerid@odata.bind': `/systemusers(${known.account})` },
      404,
      `Entity 'User' With Id = ${known.account} Does Not Exist`,
    ],
  ])('refuses %j', async (body, status, message) => {
    const organisation = smallOrganisation();
    const before = organisation.store.get('msdyn_aimodel', known.invoices);
    const refused = refusalOf(
      ask(organisation, `msdyn_aimodels(${known.invoices})`, { method: 'PATCH', body, headers: jsonHeaders }),
      status,
    );
    expect((await refused).message).toContain(message);
    expect(organisation.store.get('msdyn_aimodel', known.invoices)).toBe(before);
  });

  it('refuses bodies that are not JSON and tables that take no writes', async () => {
    expect((await refusalOf(ask(smallOrganisation(), 'accounts', { method: 'POST', body: '{' }), 400)).code).toBe(
      '0x80048d19',
    );
    const share = ask(smallOrganisation(), 'principalobjectaccessset', { method: 'POST', body: {} });
    expect((await refusalOf(share, 405)).message).toContain(
      "The 'Create' method does not support entities of type 'principalobjectaccess'",
    );
    expect((await refusalOf(ask(smallOrganisation(), 'accounts', { method: 'PUT', body: {} }), 404)).message).toContain(
      'No HTTP resource was found',
    );
  });
});

describe('references', () => {
  it('join and part the two sides of a relationship', async () => {
    const organisation = smallOrganisation();
    const roles = `systemusers(${known.roleless})/systemuserroles_association`;
    const address = { '@odata.id': `https://contoso.crm.dynamics.com/api/data/v9.2/roles(${known.makerRole})` };
    expect((await ask(organisation, `${roles}/$ref`, { method: 'POST', body: address })).status).toBe(204);
    expect(await rowsOf(ask(organisation, `${roles}?$select=name`))).toMatchObject([{ name: 'Environment Maker' }]);
    expect((await ask(organisation, `${roles}(${known.makerRole})/$ref`, { method: 'DELETE' })).status).toBe(204);
    expect(await rowsOf(ask(organisation, `${roles}/$ref`))).toEqual([]);

    const members = `teams(${known.readers})/teammembership_association`;
    expect(
      (
        await ask(organisation, `${members}/$ref`, {
          method: 'POST',
          body: { '@odata.id': `systemusers(${known.alex})` },
        })
      ).status,
    ).toBe(204);
    expect(await rowsOf(ask(organisation, `${members}?$select=fullname`))).toMatchObject([{ fullname: 'Alex Maker' }]);
    expect(
      (await ask(organisation, `${members}/$ref?$id=systemusers(${known.alex})`, { method: 'DELETE' })).status,
    ).toBe(204);
    expect(organisation.store.where('teammembership', 'teamid', known.readers)).toEqual([]);
  });

  it('set and clear a lookup', async () => {
    const organisation = smallOrganisation();
    const path = `msdyn_aibdatasetscontainers(${known.container})/msdyn_AIModelId/$ref`;
    expect(
      (await ask(organisation, path, { method: 'PUT', body: { '@odata.id': `msdyn_aimodels(${known.contracts})` } }))
        .status,
    ).toBe(204);
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      msdyn_aimodelid: known.contracts,
    });
    expect((await ask(organisation, path, { method: 'DELETE' })).status).toBe(204);
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      msdyn_aimodelid: null,
    });
  });
});

describe('change tracking', () => {
  it('tells what changed and what was deleted, where it is on', async () => {
    const organisation = smallOrganisation();
    const headers = { Prefer: 'odata.track-changes' };
    const first = await bodyOf(ask(organisation, 'accounts?$select=name', { headers }));
    expect(first.value).toHaveLength(1);
    await ask(organisation, `accounts(${id(98)})`, { method: 'PATCH', body: { name: 'Added' } });
    await ask(organisation, `accounts(${known.account})`, { method: 'DELETE' });
    const second = await bodyOf(ask(organisation, String(first['@odata.deltaLink'])));
    expect(second.value).toMatchObject([{ name: 'Added' }, { id: known.account, reason: 'deleted' }]);
    expect((await bodyOf(ask(organisation, String(second['@odata.deltaLink'])))).value).toEqual([]);
    expect((await refusalOf(ask(organisation, 'msdyn_aimodels', { headers }), 400)).message).toContain(
      'Change tracking is not enabled',
    );
    await refusalOf(ask(organisation, 'accounts', { headers, as: known.alex }), 403);
  });
});
