import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, known, smallOrganisation } from './core-world.ts';

const beginnings = [
  '',
  'msdyn_aimodels?$filter=',
  'msdyn_aimodels?$expand=',
  'accounts?$orderby=name,',
  'accounts?$skiptoken=',
  `msdyn_aimodels(${known.invoices})/`,
  'WhoAmI?',
];

const words = [
  'msdyn_aimodels',
  'accounts',
  'systemusers',
  'EntityDefinitions',
  'RelationshipDefinitions',
  'WhoAmI',
  '$batch',
  '$ref',
  '$count',
  '$metadata',
  'ownerid',
  'msdyn_TemplateId',
  'Microsoft.Dynamics.CRM.RetrieveUserPrivileges',
  `(${known.invoices})`,
  "(LogicalName='account')",
  '($select=name;$top=1)',
  '/any(x:x/name eq null)',
  '?',
  '&',
  '=',
  '/',
  '(',
  ')',
  "'",
  '"',
  '%',
  '%27',
  '$select',
  '$filter',
  '$expand',
  '$orderby',
  '$top',
  '$skiptoken',
  '$deltatoken',
  '@p',
  ' eq ',
  ' and ',
  'not ',
  'null',
  '1',
  ',',
];

describe('strange requests', () => {
  it('are answered, whatever they say: never with a failure of ours', async () => {
    const organisation = smallOrganisation();
    const address = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 12 });
    const method = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE');
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.constantFrom(...beginnings),
        address,
        fc.option(fc.json()),
        async (method, start, parts, body) => {
          const path = `/api/data/v9.2/${start}${parts.join('')}`;
          if (!URL.canParse(path, 'https://contoso.crm.dynamics.com')) return;
          const response = await ask(organisation, path, {
            method,
            ...(method === 'GET' || body === null ? {} : { body }),
          });
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
