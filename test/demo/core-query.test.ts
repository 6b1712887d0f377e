import { describe, expect, it } from 'vitest';
import { api, ask, bodyOf, known, refusalOf, rowsOf, smallOrganisation } from './core-world.ts';

const names = async (query: string) =>
  (await rowsOf(ask(smallOrganisation(), `msdyn_aimodels?$select=msdyn_name&${query}`))).map((row) => row.msdyn_name);

describe('lists', () => {
  it.each([
    ["$filter=msdyn_name eq 'invoices'", ['Invoices']],
    ["$filter=msdyn_name eq 'Receipts %26 co''s'", ["Receipts & co's"]],
    ["$filter=msdyn_name ne 'Invoices'&$orderby=msdyn_name desc", ["Receipts & co's", 'contracts']],
    [`$filter=_ownerid_value eq ${known.alex} and statecode eq 1&$orderby=msdyn_name`, ['contracts', 'Invoices']],
    ["$filter=msdyn_name eq 'Invoices' or statecode eq 0 and msdyn_name eq 'x'", ['Invoices']],
    ["$filter=not contains(msdyn_name,'c') and statecode eq 1", []],
    ["$filter=not (contains(msdyn_name,'inv') or statecode eq 0)", ['contracts']],
    [
      "$filter=startswith(msdyn_name,'INV') or endswith(msdyn_name,'TS')&$orderby=createdon desc",
      ['contracts', 'Invoices'],
    ],
    ['$filter=createdon ge 2025-02-01T00:00:00Z and createdon lt 2025-03-01', ["Receipts & co's"]],
    ['$filter=msdyn_modelcreationcontext eq null&$orderby=createdon', ['Invoices', "Receipts & co's"]],
    ["$filter=msdyn_TemplateId/msdyn_uniquename eq 'DocumentScanning'&$orderby=createdon&$top=1", ['Invoices']],
    ['$filter=iscustomizable/Value eq true&$top=2&$orderby=msdyn_name', ['contracts', 'Invoices']],
    ["$filter=msdyn_AIBDatasetsContainer_msdyn_AIModelI/any(c:c/msdyn_name eq 'Invoices data')", ['Invoices']],
    [
      '$filter=not msdyn_AIBDatasetsContainer_msdyn_AIModelI/any()&$orderby=createdon',
      ["Receipts & co's", 'contracts'],
    ],
    [
      `$filter=Microsoft.Dynamics.CRM.In(PropertyName='msdyn_aimodelid',PropertyValues=['${known.receipts}'])`,
      ["Receipts & co's"],
    ],
    [
      `$filter=Microsoft.Dynamics.CRM.In(PropertyName='ownerid',PropertyValues=["${known.blair}"])`,
      ["Receipts & co's"],
    ],
    ["$filter=msdyn_name eq @n&@n='Invoices'", ['Invoices']],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('shows etag, primary key and selected columns, lookups by their value names', async () => {
    const list = await bodyOf(
      ask(
        smallOrganisation(),
        "msdyn_aimodels?$select=msdyn_name,_ownerid_value&$count=true&$filter=msdyn_name eq 'Invoices'",
      ),
    );
    expect(list).toEqual({
      '@odata.context': `${api}$metadata#msdyn_aimodels(msdyn_name,_ownerid_value)`,
      '@odata.count': 1,
      value: [
        {
          '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
          msdyn_name: 'Invoices',
          _ownerid_value: known.alex,
          msdyn_aimodelid: known.invoices,
        },
      ],
    });
  });

  it('annotates lookups and choices when asked to', async () => {
    const headers = {
      Prefer:
        'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"',
    };
    const response = await ask(
      smallOrganisation(),
      `msdyn_aimodels(${known.invoices})?$select=statecode,_ownerid_value,createdon`,
      { headers },
    );
    expect(await response.json()).toMatchObject({
      statecode: 1,
      'statecode@OData.Community.Display.V1.FormattedValue': 'Active',
      '_ownerid_value@OData.Community.Display.V1.FormattedValue': 'Alex Maker',
      '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      'createdon@OData.Community.Display.V1.FormattedValue': '1/10/2025 8:00 AM',
    });
  });

  it('leaves control information out on odata.metadata=none, and shows every column without $select', async () => {
    const headers = { Accept: 'application/json;odata.metadata=none' };
    const list = await bodyOf(ask(smallOrganisation(), "msdyn_aimodels?$filter=msdyn_name eq 'Invoices'", { headers }));
    expect(Object.keys(list)).toEqual(['value']);
    expect((list.value as unknown[])[0]).toMatchObject({
      _msdyn_retrainworkflowid_value: null,
      _msdyn_activerunconfigurationid_value: known.configuration,
    });
  });

  it('expands lookups and collections with options of their own', async () => {
    const expand =
      'msdyn_TemplateId($select=msdyn_uniquename),msdyn_aimodel_msdyn_aiconfiguration($select=msdyn_name;$orderby=msdyn_name desc;$top=1)';
    const model = await bodyOf(
      ask(
        smallOrganisation(),
        `msdyn_aimodels(${known.invoices})?$select=msdyn_name&$expand=${expand},owninguser($select=fullname),ownerid($select=ownerid)`,
      ),
    );
    expect(model).toMatchObject({
      msdyn_TemplateId: { msdyn_uniquename: 'DocumentScanning', msdyn_aitemplateid: known.template },
      msdyn_aimodel_msdyn_aiconfiguration: [{ msdyn_name: 'Run' }],
      owninguser: { fullname: 'Alex Maker' },
      ownerid: { '@odata.type': '#Microsoft.Dynamics.CRM.systemuser', ownerid: known.alex },
    });
    const nested =
      'msdyn_AIBDataset_msdyn_AIBDatasetsContain($select=msdyn_name;$expand=msdyn_AIBDatasetFile_msdyn_AIBDatas($select=msdyn_name))';
    expect(
      await bodyOf(ask(smallOrganisation(), `msdyn_aibdatasetscontainers(${known.container})?$expand=${nested}`)),
    ).toMatchObject({
      msdyn_AIBDataset_msdyn_AIBDatasetsContain: [{ msdyn_AIBDatasetFile_msdyn_AIBDatas: [{ msdyn_name: 'a' }] }],
    });
  });

  it('pages with opaque links that neither skip nor repeat, also while rows change', async () => {
    const organisation = smallOrganisation();
    const headers = { Prefer: 'odata.maxpagesize=2' };
    const response = await ask(organisation, 'msdyn_aimodels?$select=msdyn_name&$orderby=msdyn_name', { headers });
    expect(response.headers.get('Preference-Applied')).toBe('odata.maxpagesize=2');
    const first = (await response.json()) as { value: { msdyn_name: string }[]; '@odata.nextLink': string };
    await ask(organisation, `msdyn_aimodels(${known.contracts})`, { method: 'DELETE' });
    const second = await bodyOf(ask(organisation, first['@odata.nextLink'], { headers }));
    expect([...first.value, ...(second.value as { msdyn_name: string }[])].map((row) => row.msdyn_name)).toEqual([
      'contracts',
      'Invoices',
      "Receipts & co's",
    ]);
    expect(second).not.toHaveProperty('@odata.nextLink');
  });

  it('counts and follows navigation from a row', async () => {
    const organisation = smallOrganisation();
    expect(await (await ask(organisation, 'msdyn_aimodels/$count?$filter=statecode eq 1')).text()).toBe('2');
    expect(
      await rowsOf(
        ask(
          organisation,
          `msdyn_aimodels(${known.invoices})/msdyn_AIBDatasetsContainer_msdyn_AIModelI?$select=msdyn_name`,
        ),
      ),
    ).toMatchObject([{ msdyn_name: 'Invoices data' }]);
    expect(await bodyOf(ask(organisation, `msdyn_aimodels(${known.invoices})/msdyn_TemplateId`))).toMatchObject({
      msdyn_aitemplateid: known.template,
    });
    expect(
      await rowsOf(ask(organisation, `systemusers(${known.alex})/systemuserroles_association?$select=name`)),
    ).toMatchObject([{ name: 'Environment Maker' }]);
  });

  it('finds rows by documented alternate keys', async () => {
    const object = known.alex.replace('4000', '4ad0');
    expect(
      await bodyOf(ask(smallOrganisation(), `systemusers(azureactivedirectoryobjectid=${object})?$select=fullname`)),
    ).toMatchObject({ fullname: 'Alex Maker' });
    await refusalOf(ask(smallOrganisation(), "accounts(name='Fourth Coffee')"), 400);
  });
});

describe('what is not there is refused, never guessed', () => {
  it.each([
    [
      'msdyn_aimodels?$select=Name',
      400,
      "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.msdyn_aimodel'.",
    ],
    ["msdyn_aimodels?$filter=ownerid eq 'x'", 400, "Could not find a property named 'ownerid'"],
    ['msdyn_aimodels?$expand=msdyn_templateid', 400, "Could not find a property named 'msdyn_templateid'"],
    [
      'msdyn_aimodels?$expand=ownerid($select=fullname)',
      400,
      "Could not find a property named 'fullname' on type 'Microsoft.Dynamics.CRM.principal'.",
    ],
    ['msdyn_aimodels?$orderby=nothing', 400, "Could not find a property named 'nothing'"],
    ['msdyn_aimodels?$skip=5', 400, 'The query parameter $skip is not supported'],
    ['msdyn_aimodels?$apply=aggregate($count as c)', 400, '$apply'],
    ['msdyn_aimodels?fetchXml=x', 400, 'fetchXml'],
    ["msdyn_aimodels?$filter=tolower(msdyn_name) eq 'x'", 400, 'tolower'],
    ["msdyn_aimodels?$filter=msdyn_aimodelid eq 'text'", 400, 'incompatible types'],
    ['msdyn_aimodels?$filter=statecode eq', 400, 'Syntax error in $filter'],
    ['msdyn_aimodels?$top=-1', 400, '$top'],
    ['msdyn_aimodels?$skiptoken=abc', 400, 'paging cookie'],
    ['Account', 404, "Resource not found for the segment 'Account'."],
    [`msdyn_aimodels(${known.account})`, 404, `Entity 'AI Model' With Id = ${known.account} Does Not Exist`],
    [`msdyn_aimodels(${known.invoices})/nowhere`, 400, "Could not find a property named 'nowhere'"],
  ])('%s', async (path, status, message) => {
    expect((await refusalOf(ask(smallOrganisation(), path), status)).message).toContain(message);
  });
});
