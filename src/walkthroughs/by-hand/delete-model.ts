import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { deleteStep } from './delete-step.ts';
import { moveCallers } from './move-callers.ts';

/** Deletes a model for which Delete is all that is left, once nothing calls it. */
export const deleteModel: HandWalkthrough = {
  id: 'delete-model',
  title: 'Delete “{model}”',
  prerequisite:
    'You need to own the model, or a security role with Delete on AI Model that reaches it. Co-owners cannot delete.',
  cites: [pages.shareModel, pages.administer],
  steps: [
    ...moveCallers({
      flows: 'These flows call “{model}” and fail once it is gone. Take the action out, or have it use another model.',
      apps: 'Apps that use “{model}” fail once it is gone. Open each, take the model out under Data, and publish the app.',
    }),
    deleteStep({
      title: 'Delete the model',
      what: 'On the page of “{model}” select Delete. Its training data goes with it, and nobody can bring either back.',
    }),
  ],
};
