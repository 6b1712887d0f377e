import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { onlyByPerson } from './checks.ts';
import { deleteStep } from './delete-step.ts';
import { moveCallers } from './move-callers.ts';

/** Replaces a model whose type AI Builder has retired. */
export const replaceModel: HandWalkthrough = {
  id: 'replace-model',
  title: 'Replace “{model}”',
  prerequisite:
    'You need the Environment Maker role for a new model, and have to own the old one, or hold Delete on AI Model, to delete it.',
  cites: [pages.shareModel, pages.publishModel],
  steps: [
    {
      id: 'make-new',
      title: 'Make, train and publish a new model',
      what: 'Choose a current type for what “{model}” did, train a model of it, publish it, and share it with whom the old one is shared with.',
      labels: ['AI hub', 'AI models', 'Train', 'Publish', 'Share'],
      page: { link: 'makerModels' },
      sight: null,
      check: onlyByPerson,
      tell: 'The new model is Published in the list of AI models. Dataverse does not say which model replaces which.',
    },
    ...moveCallers({
      flows: 'Have these flows call the new model instead of “{model}”.',
      apps: 'In each app that uses “{model}” add the new model under Data, change the formulas, take the old one out, and publish the app.',
    }),
    deleteStep({
      title: 'Delete the old model',
      what: 'On the page of “{model}” select Delete. Nobody can bring it back.',
    }),
  ],
};
