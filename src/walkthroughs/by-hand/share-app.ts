import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, ranSince } from './checks.ts';
import { handPages } from './pages.ts';

const runs = ranSince('ownRun');

/** Shares an app, which no share of a model does. Whom apps are shared with does not stand in Dataverse, so the proof is a run. */
export const shareApp: HandWalkthrough = {
  id: 'share-app',
  title: 'Share the app {app} with {person}',
  prerequisite: 'You need to own the app, or to be a co-owner of it.',
  cites: [handPages.shareApp, pages.shareModel],
  steps: [
    {
      id: 'share',
      title: 'Share the app',
      what: 'Select {app} in the list of apps, then Share, enter {person}, and share it.',
      labels: ['Apps', 'Share'],
      page: { link: 'makerHome' },
      sight: 'ownRun',
      check: provenBy(runs),
      tell: 'The app’s Share panel names them. Dataverse does not say whom apps are shared with.',
    },
    {
      id: 'run-again',
      title: 'Have them run it once',
      what: 'Have {person} open {app} and do what did not work. A run of “{model}” of their own that was processed shows in Dataverse as an AI event, and the step is done.',
      labels: [],
      page: null,
      sight: 'ownRun',
      check: runs,
    },
  ],
};
