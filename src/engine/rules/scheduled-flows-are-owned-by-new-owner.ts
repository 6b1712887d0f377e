import { judgeFlowOwners } from './flow-owners.ts';
import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Reassigning leaves the flows of schedules with whoever set them up. */
export const scheduledFlowsAreOwnedByNewOwner = defineRule({
  id: 'scheduled-flows-are-owned-by-new-owner',
  needs: ['newOwner', 'flowsThatStay'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} owns the flows of the schedules of {model}.',
    fail: '{rows}, the flow of a schedule of {model}, stays with whoever set it up, and stops when they leave. Afterwards let {newOwner} set the schedule again on the model’s page; AI Builder then makes a new flow.',
    cannotTell: 'Whether the schedules of {model} would go on could not be read.',
  },
  cites: [pages.flowOwner, inferredFrom(pages.usePrediction)],
  unsolvable: 'AI Builder makes these flows itself: set the schedule again instead of changing the flow.',
  judge: ({ newOwner, flowsThatStay }) =>
    judgeFlowOwners(newOwner, flowsThatStay, ['retrain-schedule', 'run-schedule']),
});
