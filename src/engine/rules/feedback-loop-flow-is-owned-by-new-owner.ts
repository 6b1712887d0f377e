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
    fail: '{rows}, which sends documents back to {model} for retraining, stays with its owner, and a feedback loop needs its flow and its model to have the same owner. Make {newOwner} the owner of the flow in Power Automate, or have it made anew.',
    cannotTell: 'Whether the feedback loop of {model} would go on could not be read.',
  },
  cites: [pages.feedbackLoop],
  unsolvable: 'Flows are handed over in Power Automate.',
  judge: ({ newOwner, flowsThatStay }) => judgeFlowOwners(newOwner, flowsThatStay, ['feedback-loop']),
});
