import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/** Trains a model if need be, and publishes it, the way "Publish your model" and "Manage your model" describe it. */
export const publishModel: HandWalkthrough = {
  id: 'publish-model',
  title: 'Publish “{model}”',
  prerequisite: 'You need to own the model, or to have it shared with you as Co-owner.',
  cites: [pages.publishModel, pages.manageModel],
  steps: [
    {
      id: 'train',
      title: 'Train it',
      what: 'On the page of “{model}” resume the draft, or edit the model, and select Train in the last step. It takes minutes to hours; you need not wait there. If the training failed, the page says why: mend that, and train again.',
      labels: ['AI hub', 'AI models', 'Resume draft', 'Train'],
      page: { link: 'makerModel', row: 'model' },
      sight: 'model',
      check: shownBy('model', ({ state }) => state === 'trained' || state === 'published'),
    },
    {
      id: 'publish',
      title: 'Publish it',
      what: 'On the page of “{model}”, under Last trained version, select Publish. It takes the place of the version that was published before.',
      labels: ['AI hub', 'AI models', 'Last trained version', 'Publish'],
      page: { link: 'makerModel', row: 'model' },
      sight: 'model',
      check: shownBy('model', ({ state }) => state === 'published'),
    },
  ],
};
