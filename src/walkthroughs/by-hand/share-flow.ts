import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';
import { handPages } from './pages.ts';

/** Shares a flow, which no share of a model does. */
export const shareFlow: HandWalkthrough = {
  id: 'share-flow',
  title: 'Share the flow {flow} with {person}',
  prerequisite: 'You need to own the flow, or to be a co-owner of it.',
  cites: [handPages.shareFlow, pages.aiBuilderSecurity],
  steps: [
    {
      id: 'share',
      title: 'Share the flow',
      what: 'Open {flow}. If people start it by hand, edit its run only users and add {person}: they can run it, and nothing else. Any other flow is shared with Share, which makes them a co-owner who can change it, too.',
      labels: ['My flows', 'Run only users', 'Edit', 'Manage run-only permissions', 'Save'],
      page: { link: 'automateFlows' },
      sight: 'flow',
      check: shownBy('flow', ({ personRunsFlow }) => personRunsFlow),
    },
  ],
};
