import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';
import { handPages } from './pages.ts';

/** Waits until an imported model is published, or helps where the import failed. */
export const waitForImport: HandWalkthrough = {
  id: 'wait-for-import',
  title: 'Wait until “{model}” was imported',
  prerequisite: 'You need to see the model, no more.',
  cites: [pages.distributeModel, handPages.importFails],
  steps: [
    {
      id: 'wait',
      title: 'Wait until it is published',
      what: 'An import takes some minutes, and ends with “{model}” published. If its page says Import error instead, uninstall the solution, delete the model if it is still there, install the solution once more, and diagnose again with the new model.',
      labels: ['AI hub', 'AI models', 'Importing'],
      page: { link: 'makerModel', row: 'model' },
      sight: 'model',
      check: shownBy('model', ({ state }) => state === 'published'),
    },
  ],
};
