import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { moveCallers } from './move-callers.ts';

/** Has flows and apps read what a prediction wrote into its table, instead of calling a model that nobody can call. */
export const readResults: HandWalkthrough = {
  id: 'read-results',
  title: 'Read the results of “{model}”',
  prerequisite: 'You need to own the app or flow, or to be a co-owner of it.',
  cites: [pages.usePrediction],
  steps: moveCallers({
    flows:
      'These flows call “{model}”, which runs by itself and writes its results into its table. Take the action out, and read the columns of that table instead.',
    apps: 'Take “{model}” out under Data, and show the columns that it writes into its table instead.',
  }),
};
