import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy } from './checks.ts';

/** Gives a flow to somebody who is still here, the way "Change the owner of a cloud flow" describes it, and lets that one run the model. */
export const moveFlow: HandWalkthrough = {
  id: 'move-flow',
  title: 'Give the flow {flow} to somebody who is still here',
  prerequisite: 'You need to be a co-owner of the flow, or an administrator.',
  cites: [pages.flowOwner],
  steps: [
    {
      id: 'change-owner',
      title: 'Change the owner',
      what: 'Open the solution that {flow} is in, select the flow, and Edit under Details. Remove the owner, enter the new one, and save. Only flows in a solution can be given away; of another one the new owner exports and imports a copy.',
      labels: ['Solutions', 'Details', 'Edit', 'Owner', 'Save'],
      page: { link: 'automateFlows' },
      sight: 'flow',
      check: shownBy('flow', ({ ownerIsDisabled }) => !ownerIsDisabled),
    },
    {
      id: 'share-model',
      title: 'Share the model with the new owner',
      what: 'The flow runs “{model}” as its owner. Diagnose again once the flow has its new owner: the share is planned for you there.',
      labels: ['AI hub', 'AI models', 'Share'],
      page: { link: 'makerModel', row: 'model' },
      sight: 'flow',
      check: shownBy('flow', ({ ownerIsDisabled, ownerRunsModel }) => !ownerIsDisabled && ownerRunsModel),
    },
  ],
};
