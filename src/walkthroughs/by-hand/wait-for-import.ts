import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/** Waits until an imported model is published, or helps where the import failed. */
export const waitForImport: HandWalkthrough = {
  id: 'wait-for-import',
  title: 'Wait until “{model}” was imported',
  prerequisite: 'Anybody who can see the model.',
  cites: [pages.distributeModel],
  steps: [
    {
      id: 'wait',
      title: 'Wait until it is published',
      what: 'An import takes some minutes, and ends with “{model}” published. If its page says Import error instead, delete the solution and the model, import the solution once more, and begin anew with the new model.',
      labels: ['AI hub', 'AI models', 'Importing'],
      page: { link: 'makerModel', row: 'model' },
      sight: 'model',
      check: shownBy('model', ({ state }) => state === 'published'),
    },
  ],
};
