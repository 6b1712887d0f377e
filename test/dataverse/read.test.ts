import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyOf, readAll, readPages, sharedPrincipals, tables, whoAmI } from '#dataverse';
import { answering, json, origin } from './answers.ts';

const published = (name: string) => {
  const file = new URL(`../fixtures/responses/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { response: { body: Record<string, unknown> } }).response.body;
};

const unit = (id: string, name: string) => ({ businessunitid: id, name, _parentbusinessunitid_value: null });
const root = 'AAAAAAAA-0000-4000-8000-00000000C001';

describe('reading a table', () => {
  it('asks for its columns with the documented headers', async () => {
    const { send, asked } = answering(json({ value: [] }));
    await readAll(send, origin, tables.businessUnit, {
      filter: anyOf(tables.businessUnit, 'name', ["O'Brien & Co"]),
      pageSize: 50,
    });
    const url = new URL(asked[0]?.url ?? '');
    expect(url.pathname).toBe('/api/data/v9.2/businessunits');
    expect(url.searchParams.get('$select')).toBe('businessunitid,name,_parentbusinessunitid_value');
    expect(url.searchParams.get('$filter')).toBe("name eq 'O''Brien & Co'");
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
      accept: 'application/json',
      'odata-version': '4.0',
      'odata-maxversion': '4.0',
      'if-none-match': 'null',
      prefer: expect.stringContaining('odata.maxpagesize=50'),
    });
  });

  it('follows next links exactly as they were given, and only on the same server', async () => {
    const next = String(published('paging-first-page')['@odata.nextLink']).replace('[Organization URI]', origin);
    const { send, asked } = answering(
      json({ value: [unit(root, 'Contoso')], '@odata.nextLink': next }),
      json({ value: [] }),
    );
    const pages = [];
    for await (const page of readPages(send, origin, tables.businessUnit)) pages.push(page);
    expect(pages).toEqual([
      { rows: [{ id: root.toLowerCase(), name: 'Contoso', parent: null }], next },
      { rows: [], next: null },
    ]);
    expect(asked[1]?.url).toBe(new URL(next).href);
    const elsewhere = answering(
      json({ value: [], '@odata.nextLink': 'https://evil.example/api/data/v9.2/businessunits' }),
    );
    await expect(readAll(elsewhere.send, origin, tables.businessUnit)).rejects.toMatchObject({
      problem: { kind: 'server' },
    });
    expect(elsewhere.asked).toHaveLength(1);
  });

  it('reads owners with their kind and name', async () => {
    const row = {
      msdyn_aibdatasetscontainerid: root,
      _ownerid_value: root,
      '_ownerid_value@OData.Community.Display.V1.FormattedValue': 'Invoice team',
      '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'team',
    };
    const [container] = await readAll(answering(json({ value: [row] })).send, origin, tables.datasetsContainer);
    expect(container?.owner).toEqual({ type: 'team', id: root.toLowerCase(), name: 'Invoice team' });
  });
});

describe('asking', () => {
  it('reads published answers', async () => {
    expect(await whoAmI(answering(json(published('whoami'))).send, origin)).toEqual({
      user: 'd96e9f55-f06d-e511-80d0-00155db07cb1',
      organization: '4faf1f34-f06d-e511-80d0-00155db07cb1',
      businessUnit: 'ded5a64f-f06d-e511-80d0-00155db07cb1',
    });
    const { send, asked } = answering(json(published('retrieve-shared-principals-account')));
    const shares = await sharedPrincipals(send, origin, { table: 'msdyn_aimodel', id: root });
    expect(shares[0]).toEqual({
      principal: { type: 'person', id: '7761da90-2383-e911-a962-000d3a13c05d', name: '' },
      rights: ['Delete'],
    });
    expect(decodeURIComponent(asked[0]?.url ?? '')).toContain(`@t={'@odata.id':'msdyn_aimodels(${root})'}`);
  });
});
