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
    fail: '{owner} owns {model}, but not {rows}, which sends documents back to it for retraining. Microsoft asks that both have the same owner. A flow in a solution can be given to {owner} in Power Automate (Details > Edit > Owner), who then renews its connections; any other has to be added to a solution first, or made anew.',
    cannotTell: 'Whether the feedback loop of {model} has the same owner could not be read.',
  },
  cites: [pages.feedbackLoop, pages.flowOwner],
  unsolvable: 'Flows are handed over in Power Automate.',
  judge: ({ owner, flows }) => judgeFlowOwners(owner, flows, ['feedback-loop']),
});
