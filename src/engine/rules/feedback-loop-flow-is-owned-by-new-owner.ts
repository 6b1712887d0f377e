import { judgeFlowOwners } from './flow-owners.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Reassigning leaves the feedback loop’s flow behind. */
export const feedbackLoopFlowIsOwnedByNewOwner = defineRule({
  id: 'feedback-loop-flow-is-owned-by-new-owner',
  needs: ['newOwner', 'flowsThatStay'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} owns the flow of the feedback loop of {model}.',
    fail: '{rows}, which sends documents back to {model} for retraining, stays with its owner, and Microsoft asks that the flow of a feedback loop and its model have the same owner. A flow in a solution can be given to {newOwner} in Power Automate (Details > Edit > Owner), who then renews its connections; any other has to be added to a solution first, or made anew.',
    cannotTell: 'Whether the feedback loop of {model} would go on could not be read.',
  },
  cites: [pages.feedbackLoop, pages.flowOwner],
  unsolvable: 'Flows are handed over in Power Automate.',
  judge: ({ newOwner, flowsThatStay }) => judgeFlowOwners(newOwner, flowsThatStay, ['feedback-loop']),
});
