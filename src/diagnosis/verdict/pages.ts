import type { Cite } from '#engine';

/** Pages that gates rest on beside those of the engine's rules; opened in the same way. */
export const gatePages = {
  addUsers: {
    page: 'Add users to an environment',
    url: 'https://learn.microsoft.com/power-platform/admin/add-users-to-environment',
    dated: '2024-07-23',
    certainty: 'documented',
  },
  groupTeams: {
    page: 'Manage group teams',
    url: 'https://learn.microsoft.com/power-platform/admin/manage-group-teams',
    dated: '2024-03-21',
    certainty: 'documented',
  },
  credits: {
    page: 'Licensing and AI Builder credits',
    url: 'https://learn.microsoft.com/ai-builder/credit-management',
    dated: '2026-01-05',
    certainty: 'documented',
  },
  limits: {
    page: 'Service protection API limits',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/api-limits',
    dated: '2023-01-31',
    certainty: 'documented',
  },
} satisfies Record<string, Cite>;
