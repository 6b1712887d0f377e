import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { moveCallers } from './move-callers.ts';

/** Has flows and apps call a model that is there instead of one that is gone. */
export const findModel: HandWalkthrough = {
  id: 'find-model',
  title: 'Choose a model that is there',
  prerequisite: 'You need to own the app or flow, or to be a co-owner of it.',
  cites: [pages.modelsInApps],
  steps: moveCallers({
    flows: 'These flows name the model that is not there. Open the action, and choose a model of this environment.',
    apps: 'An app that came from another environment keeps the model of that one: add the model of this environment under Data by hand, and publish the app.',
  }),
};
