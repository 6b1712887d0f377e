import type { Cite } from '#engine';

/** Pages that walkthroughs done by hand follow beside those that rules and gates rest on; opened in the same way. */
export const handPages = {
  shareApp: {
    page: 'Share a canvas app',
    url: 'https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app',
    dated: '2019-08-09',
    certainty: 'documented',
  },
  shareFlow: {
    page: 'Share a cloud flow',
    url: 'https://learn.microsoft.com/power-automate/create-team-flows',
    dated: '2021-06-15',
    certainty: 'documented',
  },
  importFails: {
    page: 'AI models fail to be imported in a new environment',
    url: 'https://learn.microsoft.com/troubleshoot/power-platform/ai-builder/aimodels-fail-to-be-imported-in-a-new-environment',
    dated: '2021-03-31',
    certainty: 'documented',
  },
} satisfies Record<string, Cite>;
