import { describe, expect, it } from 'vitest';
import { ask, bodyOf, known, refusalOf, rowsOf, smallOrganisation } from './core-world.ts';

const receipts = `msdyn_aimodels(${known.receipts})`;

describe('a maker who may do everything with her own rows', () => {
  it('sees those rows in lists, counts, expansions and filters, and no others', async () => {
    const organisation = smallOrganisation();
    const as = known.alex;
    expect(
      (await rowsOf(ask(organisation, 'msdyn_aimodels?$select=msdyn_name&$orderby=msdyn_name', { as }))).map(
        (row) => row.msdyn_name,
      ),
    ).toEqual(['contracts', 'Invoices']);
    expect(await (await ask(organisation, 'msdyn_aimodels/$count', { as })).text()).toBe('2');
    const template = await bodyOf(
      ask(
        organisation,
        `msdyn_aitemplates(${known.template})?$expand=msdyn_aitemplate_msdyn_aimodel($select=msdyn_name)`,
        { as },
      ),
    );
    expect(template.msdyn_aitemplate_msdyn_aimodel).toHaveLength(2);
    const through = "msdyn_aitemplates?$filter=msdyn_aitemplate_msdyn_aimodel/any(m:contains(m/msdyn_name,'Receipts'))";
    expect(await rowsOf(ask(organisation, through, { as }))).toEqual([]);
    expect(await rowsOf(ask(organisation, through))).toHaveLength(1);
  });

  it.each([
    ['reading', { method: 'GET' }],
    ['changing', { method: 'PATCH', body: { msdyn_name: 'Mine' } }],
    ['assigning', { method: 'PATCH', body: { 'ownerid@odata.bind': `/systemusers(${known.alex})` } }],
    ['deleting', { method: 'DELETE' }],
  ])("is refused when %s somebody else's, and nothing happens", async (_what, init) => {
    const organisation = smallOrganisation();
    const before = organisation.store.get('msdyn_aimodel', known.receipts);
    expect((await refusalOf(ask(organisation, receipts, { ...init, as: known.alex }), 403)).code).toBe('0x80048306');
    expect(organisation.store.get('msdyn_aimodel', known.receipts)).toBe(before);
  });

  it('may not create for others, nor hang her rows under theirs', async () => {
    const organisation = smallOrganisation();
    const model = { msdyn_name: 'For Blair', 'msdyn_TemplateId@odata.bind': `/msdyn_aitemplates(${known.template})` };
    const forBlair = { ...model, 'ownerid@odata.bind': `/systemusers(${known.blair})` };
    expect((await ask(organisation, 'msdyn_aimodels', { method: 'POST', body: model, as: known.alex })).status).toBe(
      204,
    );
    await refusalOf(ask(organisation, 'msdyn_aimodels', { method: 'POST', body: forBlair, as: known.alex }), 403);
    const under = { 'msdyn_AIModelId@odata.bind': `/${receipts}` };
    const container = `msdyn_aibdatasetscontainers(${known.container})`;
    await refusalOf(ask(organisation, container, { method: 'PATCH', body: under, as: known.alex }), 403);
    expect([...organisation.store.rows('msdyn_aimodel')]).toHaveLength(4);
    expect(organisation.store.get('msdyn_aibdatasetscontainer', known.container)).toMatchObject({
      msdyn_aimodelid: known.invoices,
    });
  });

  it('may not touch a table without its privilege', async () => {
    const refused = refusalOf(
      ask(smallOrganisation(), 'teams', { method: 'POST', body: { name: 'New' }, as: known.alex }),
      403,
    );
    expect(await refused).toMatchObject({ code: '0x80040220', message: expect.stringContaining('prvCreateTeam') });
  });

  it('inherits access to what others put under her rows', async () => {
    const organisation = smallOrganisation();
    const body = {
      msdyn_name: 'More',
      'msdyn_AIBDatasetsContainerId@odata.bind': `/msdyn_aibdatasetscontainers(${known.container})`,
    };
    const created = await ask(organisation, 'msdyn_aibdatasets', { method: 'POST', body });
    const address = created.headers.get('OData-EntityId') ?? '';
    expect(await bodyOf(ask(organisation, address))).toMatchObject({ _ownerid_value: known.administrator });
    expect(await bodyOf(ask(organisation, address, { as: known.alex }))).toMatchObject({ msdyn_name: 'More' });
    await refusalOf(ask(organisation, address, { as: known.blair }), 403);
  });
});
