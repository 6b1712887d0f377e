import type { Cite } from './rule.ts';

/** The pages that several rules rest on. */
export const pages = {
  shareModel: {
    page: 'Share your AI model (1/14/2026)',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    read: '2026-11-24',
  },
  aiBuilderSecurity: {
    page: 'Roles and security (1/2026)',
    url: 'https://learn.microsoft.com/ai-builder/security',
    read: '2026-11-24',
  },
  distributeModel: {
    page: 'Distribute your AI model',
    url: 'https://learn.microsoft.com/ai-builder/distribute-model',
    read: '2026-11-24',
  },
  accessRights: {
    page: 'Security and data access: access rights (2/2024)',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/security-access-rights',
    read: '2026-11-24',
  },
  sharingAndAssigning: {
    page: 'Sharing and assigning',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/security-sharing-assigning',
    read: '2026-11-24',
  },
  createUsers: {
    page: 'Create users (11/2023)',
    url: 'https://learn.microsoft.com/power-platform/admin/create-users',
    read: '2026-11-24',
  },
  errorCodes: {
    page: 'Web service error codes',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes',
    read: '2026-11-24',
  },
  containerTable: {
    page: 'AI Builder Datasets Container table reference (2/2023)',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/msdyn_aibdatasetscontainer',
    read: '2026-11-24',
  },
  modelTable: {
    page: 'AI Model table reference (2/2023)',
    url: 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/msdyn_aimodel',
    read: '2026-11-24',
  },
  manageModel: {
    page: 'Manage your AI model',
    url: 'https://learn.microsoft.com/ai-builder/manage-model',
    read: '2026-11-24',
  },
  administer: {
    page: 'Administer AI Builder (1/2026)',
    url: 'https://learn.microsoft.com/ai-builder/administer',
    read: '2026-11-24',
  },
  modelTypes: {
    page: 'Model types (1/2026)',
    url: 'https://learn.microsoft.com/ai-builder/model-types',
    read: '2026-11-24',
  },
  feedbackLoop: {
    page: 'Continuously improve your model: feedback loop',
    url: 'https://learn.microsoft.com/ai-builder/feedback-loop',
    read: '2026-11-24',
  },
  usePrediction: {
    page: 'Use a prediction model',
    url: 'https://learn.microsoft.com/ai-builder/prediction-use',
    read: '2026-11-24',
  },
  activityMonitoring: {
    page: 'Monitor AI Builder activity',
    url: 'https://learn.microsoft.com/ai-builder/activity-monitoring',
    read: '2026-11-24',
  },
  modelsInApps: {
    page: 'Use an AI model in a canvas app with Power Fx',
    url: 'https://learn.microsoft.com/ai-builder/powerfx-in-powerapps',
    read: '2026-11-24',
  },
  sharePrompt: {
    page: 'Share your prompt (6/2025)',
    url: 'https://learn.microsoft.com/ai-builder/share-your-prompt',
    read: '2026-11-24',
  },
  recordAccess: {
    page: 'How access to a record is determined (10/2021)',
    url: 'https://learn.microsoft.com/power-platform/admin/how-record-access-determined',
    read: '2026-11-24',
  },
  securityRoles: {
    page: 'Security roles and privileges (12/2021)',
    url: 'https://learn.microsoft.com/power-platform/admin/security-roles-privileges',
    read: '2026-11-24',
  },
} satisfies Record<string, Cite>;
