import { organizationRow } from '../security/org-settings.ts';
import { answer, type Operation } from './operation.ts';

/**
 * Says which organization answers, and the environment it belongs to. Shape: previous-versions mt608120; github.com/ryanmichaeljames/
 * dataverse-mcp (live, 8/2026). The environment's id stands in no table, so it is that of the organization.
 */
export const retrieveCurrentOrganization: Operation = {
  name: 'RetrieveCurrentOrganization',
  kind: 'function',
  boundTo: null,
  run(context) {
    const { organizationid, name } = organizationRow(context);
    return answer({
      Detail: {
        OrganizationId: organizationid ?? null,
        FriendlyName: name ?? null,
        OrganizationVersion: '9.2.26103.00180',
        EnvironmentId: organizationid ?? null,
        DatacenterId: '00000000-0000-0000-0000-000000000000',
        Geo: 'EMEA',
        TenantId: '00000000-0000-0000-0000-000000000000',
        UrlName: String(name ?? '').toLowerCase(),
        UniqueName: `org${String(organizationid ?? '').slice(0, 8)}`,
        State: 'Enabled',
        Endpoints: { Count: 0, IsReadOnly: false, Keys: [], Values: [] },
      },
    });
  },
};
