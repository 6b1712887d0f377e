import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/**
 * Turns preview features of AI Builder on, the way "Administer AI Builder" and "Preview and experimental AI models" (learn.microsoft.com, 8/21/2025)
 * describe it. That the setting is the column looked at is inferred.
 */
export const turnOnPreviews: HandWalkthrough = {
  id: 'turn-on-previews',
  title: 'Turn preview features on for “{model}”',
  prerequisite: 'You need to be a Power Platform administrator, or System Administrator of the environment.',
  cites: [pages.administer],
  steps: [
    {
      id: 'turn-on',
      title: 'Turn the feature on',
      what: 'Under Preview and experimental AI models let people use such models, and save. Existing models work again as before. Where the setting is locked, a rule of the environment group decides: Manage, Environment groups, the group, Rules, and Publish rules. Which of Dataverse’s columns holds this setting is inferred: if the page says On and this step stays open, the page is right.',
      labels: [
        'Manage',
        'Environments',
        'Settings',
        'Features',
        'Preview and experimental AI models',
        'Let people use AI models that are experimental or in preview',
        'Save',
      ],
      page: { link: 'adminCenter' },
      sight: 'previews',
      check: shownBy('previews', ({ on }) => on),
    },
  ],
};
