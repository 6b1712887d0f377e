import type { Cite } from '#engine';

/** Pages that gates rest on beside those of the engine's rules; the same caution applies: noted, not opened again. */
export const gatePages = {
  addUsers: {
    page: 'Add users to an environment',
    url: 'https://learn.microsoft.com/power-platform/admin/add-users-to-environment',
    read: '2026-11-25',
  },
  groupTeams: {
    page: 'Manage group teams',
    url: 'https://learn.microsoft.com/power-platform/admin/manage-group-teams',
    read: '2026-11-25',
  },
  credits: {
    page: 'Licensing and AI Builder credits',
    url: 'https://learn.microsoft.com/ai-builder/credit-management',
    read: '2026-11-25',
  },
  limits: {
    page: 'Service protection API limits',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/api-limits',
    read: '2026-11-25',
  },
} satisfies Record<string, Cite>;
