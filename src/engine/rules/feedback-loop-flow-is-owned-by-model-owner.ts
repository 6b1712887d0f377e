import { judgeFlowOwners } from './flow-owners.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** The flow of a feedback loop and the model should have one owner. */
export const feedbackLoopFlowIsOwnedByModelOwner = defineRule({
  id: 'feedback-loop-flow-is-owned-by-model-owner',
  needs: ['owner', 'flows'],
  severity: 'warning',
  sentences: {
    pass: '{owner} owns {model} and the flow of its feedback loop.',
    fail: '{owner} owns {model}, but not {rows}, which sends documents back to it for retraining: the two should have the same owner, or the feedback loop stops working. Whoever owns the flow can make {owner} its owner in Power Automate, or {owner} makes it anew.',
    cannotTell: 'Whether the feedback loop of {model} has the same owner could not be read.',
  },
  cites: [pages.feedbackLoop],
  unsolvable: 'Flows are handed over in Power Automate.',
  judge: ({ owner, flows }) => judgeFlowOwners(owner, flows, ['feedback-loop']),
});
