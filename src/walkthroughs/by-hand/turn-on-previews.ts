import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/** Turns preview features of AI Builder on, the way "Administer AI Builder" describes it. That the setting is the column looked at is inferred. */
export const turnOnPreviews: HandWalkthrough = {
  id: 'turn-on-previews',
  title: 'Turn preview features on for “{model}”',
  prerequisite: 'You need to be a Power Platform administrator, or System Administrator of the environment.',
  cites: [pages.administer, { ...pages.shareModel, certainty: 'inferred' }],
  steps: [
    {
      id: 'turn-on',
      title: 'Turn the feature on',
      what: 'Select this environment, open its features, turn on Preview and experimental AI models, and save. Existing models work again as before. In an environment group the group’s rules may decide instead. Which of Dataverse’s columns holds this setting is inferred: if the page says On and this step stays open, the page is right.',
      labels: ['Manage', 'Environments', 'Settings', 'Features', 'Preview and experimental AI models', 'Save'],
      page: { link: 'adminCenter' },
      sight: 'previews',
      check: shownBy('previews', ({ on }) => on),
    },
  ],
};
