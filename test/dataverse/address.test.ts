import { describe, expect, it } from 'vitest';
import { environmentOrigin, recogniseAddress } from '#dataverse';

const model = '0a1b2c3d-0000-4000-8000-00000000000a';
const environment = '11111111-2222-4333-8444-555555555555';

describe('environmentOrigin', () => {
  it.each([
    ['https://contoso.crm.dynamics.com', 'https://contoso.crm.dynamics.com'],
    ['contoso.crm4.dynamics.com', 'https://contoso.crm4.dynamics.com'],
    ['  https://Contoso.CRM.dynamics.com/main.aspx?appid=x  ', 'https://contoso.crm.dynamics.com'],
    ['https://contoso.api.crm4.dynamics.com/api/data/v9.2/', 'https://contoso.crm4.dynamics.com'],
    ['https://agency.crm.microsoftdynamics.us/', 'https://agency.crm.microsoftdynamics.us'],
  ])('%s belongs to %s', (address, origin) => expect(environmentOrigin(address)).toBe(origin));

  it.each([
    '',
    'contoso',
    'https://example.com',
    'https://contoso.crm.dynamics.com.evil.example',
    'https://crm.dynamics.com',
    'javascript:alert(1)',
    'ftp://contoso.crm.dynamics.com',
    'https://make.powerapps.com',
  ])('%s is not an environment', (address) => expect(environmentOrigin(address)).toBeNull());
});

describe('recogniseAddress', () => {
  it.each([
    [
      `https://contoso.crm.dynamics.com/main.aspx?etn=msdyn_aimodel&pagetype=entityrecord&id=%7b${model.toUpperCase()}%7d`,
      { origin: 'https://contoso.crm.dynamics.com', environmentId: null, model },
    ],
    [
      'https://contoso.crm.dynamics.com/main.aspx?etn=account&id=x',
      { origin: 'https://contoso.crm.dynamics.com', environmentId: null, model: null },
    ],
    [
      `https://make.powerapps.com/environment/${environment}/aibuilder/models/${model}`,
      { origin: null, environmentId: environment, model },
    ],
    [
      `https://make.powerapps.com/environments/${environment}/aibuilder/models`,
      { origin: null, environmentId: environment, model: null },
    ],
    [
      `https://make.powerapps.com/e/Default-${environment}/home`,
      { origin: null, environmentId: `default-${environment}`, model: null },
    ],
    [
      `https://admin.powerplatform.microsoft.com/environments/environment/${environment}/hub`,
      { origin: null, environmentId: environment, model: null },
    ],
    [
      `https://admin.powerplatform.microsoft.com/manage/environments/${model}/${environment}/users`,
      { origin: null, environmentId: environment, model: null },
    ],
    ['https://make.powerapps.com/', { origin: null, environmentId: null, model: null }],
  ])('%s', (address, expected) => expect(recogniseAddress(address)).toEqual({ address, ...expected }));

  it.each(['https://example.com/environments/x', 'chrome://extensions', 'about:blank', ''])(
    '%s is another page',
    (address) => expect(recogniseAddress(address)).toBeNull(),
  );
});
