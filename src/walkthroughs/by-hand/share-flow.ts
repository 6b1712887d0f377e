import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/** Shares a flow, which no share of a model does. */
export const shareFlow: HandWalkthrough = {
  id: 'share-flow',
  title: 'Share the flow {flow} with {person}',
  prerequisite: 'You need to own the flow, or to be a co-owner of it.',
  cites: [pages.aiBuilderSecurity],
  steps: [
    {
      id: 'share',
      title: 'Share the flow',
      what: 'Open {flow}. To have {person} only run it, edit its run only users and add them there; as a co-owner, which Share makes them, they can change it, too.',
      labels: ['My flows', 'Run only users', 'Edit', 'Save'],
      page: { link: 'automateFlows' },
      sight: 'flow',
      check: shownBy('flow', ({ personRunsFlow }) => personRunsFlow),
    },
  ],
};
