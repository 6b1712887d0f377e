import type { Cite } from './rule.ts';

/**
 * The pages that several rules rest on. Each was opened in a stored copy on November 25, 2026: title, address and date are those of the
 * newest copy that was found; the live page may be newer.
 */
export const pages = {
  shareModel: {
    page: 'Share your AI model',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  /** The same page before it offered Co-owner, and while it still named direct calls of the API. */
  shareModelBefore: {
    page: 'Share your AI model',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    dated: '2021-10-19',
    certainty: 'documented',
  },
  aiBuilderSecurity: {
    page: 'Roles and security in AI Builder',
    url: 'https://learn.microsoft.com/ai-builder/security',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  distributeModel: {
    page: 'Distribute your model using a solution',
    url: 'https://learn.microsoft.com/ai-builder/distribute-model',
    dated: '2022-09-28',
    certainty: 'documented',
  },
  accessRights: {
    page: 'Data operations and access rights',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/security-access-rights',
    dated: '2024-02-26',
    certainty: 'documented',
  },
  sharingAndAssigning: {
    page: 'Sharing and assigning',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/security-sharing-assigning',
    dated: '2023-06-06',
    certainty: 'documented',
  },
  createUsers: {
    page: 'Create users',
    url: 'https://learn.microsoft.com/power-platform/admin/create-users',
    dated: '2025-05-29',
    certainty: 'documented',
  },
  errorCodes: {
    page: 'Web service error codes',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes',
    dated: '2022-08-26',
    certainty: 'documented',
  },
  /** The one page found that tells of a row refused because its new owner, a team, may not read the table. */
  dualWriteRoles: {
    page: 'Set up dual-write security roles and permissions',
    url: 'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/dual-write/security-roles',
    dated: '2026-01-15',
    certainty: 'documented',
  },
  manageTeams: {
    page: 'Manage teams',
    url: 'https://learn.microsoft.com/power-platform/admin/manage-teams',
    dated: '2021-02-17',
    certainty: 'documented',
  },
  /** Later copies leave out which operations cascade. */
  modelTable: {
    page: 'msdyn_AIModel table/entity reference',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/msdyn_aimodel',
    dated: '2023-02-15',
    certainty: 'documented',
  },
  manageModel: {
    page: 'Manage your model in AI Builder',
    url: 'https://learn.microsoft.com/ai-builder/manage-model',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  publishModel: {
    page: 'Publish your model in AI Builder',
    url: 'https://learn.microsoft.com/ai-builder/publish-model',
    dated: '2024-01-10',
    certainty: 'documented',
  },
  administer: {
    page: 'Administer AI Builder',
    url: 'https://learn.microsoft.com/ai-builder/administer',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  feedbackLoop: {
    page: 'Continuously improve your model (preview)',
    url: 'https://learn.microsoft.com/ai-builder/feedback-loop',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  usePrediction: {
    page: 'Use your prediction model',
    url: 'https://learn.microsoft.com/ai-builder/prediction-use',
    dated: '2021-03-19',
    certainty: 'documented',
  },
  flowOwner: {
    page: 'Change the owner of a cloud flow',
    url: 'https://learn.microsoft.com/power-automate/change-cloud-flow-owner',
    dated: '2025-09-23',
    certainty: 'documented',
  },
  activityMonitoring: {
    page: 'Monitor model activity (preview)',
    url: 'https://learn.microsoft.com/ai-builder/activity-monitoring',
    dated: '2024-10-10',
    certainty: 'documented',
  },
  modelsInApps: {
    page: 'Use AI Builder models in Power Apps',
    url: 'https://learn.microsoft.com/ai-builder/powerfx-in-powerapps',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  /** Moved to Copilot Studio since; no copy from there was found. */
  sharePrompt: {
    page: 'Share your prompt',
    url: 'https://learn.microsoft.com/ai-builder/share-your-prompt',
    dated: '2023-12-18',
    certainty: 'documented',
  },
  recordAccess: {
    page: 'How access to a record is determined',
    url: 'https://learn.microsoft.com/power-platform/admin/how-record-access-determined',
    dated: '2021-10-13',
    certainty: 'documented',
  },
  securityRoles: {
    page: 'Security roles and privileges',
    url: 'https://learn.microsoft.com/power-platform/admin/security-roles-privileges',
    dated: '2025-07-15',
    certainty: 'documented',
  },
} satisfies Record<string, Cite>;

/** The same page, for a rule that follows from what it says without being said there. */
export function inferredFrom(page: Cite): Cite {
  return { ...page, certainty: 'inferred' };
}
