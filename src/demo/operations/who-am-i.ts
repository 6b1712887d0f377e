import { organizationRow } from '../security/org-settings.ts';
import { answer, type Operation } from './operation.ts';

/** Says who calls. Source: learn.microsoft.com webapi/reference/whoami (2025). */
export const whoAmI: Operation = {
  name: 'WhoAmI',
  kind: 'function',
  boundTo: null,
  run: (context) =>
    answer({
      BusinessUnitId: context.store.get('systemuser', context.caller)?.businessunitid ?? null,
      UserId: context.caller,
      OrganizationId: organizationRow(context).organizationid ?? null,
    }),
};
