import { judgeFlowOwners } from './flow-owners.ts';
import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** The flows that AI Builder makes for schedules keep the owner they were made for. */
export const scheduledFlowsAreOwnedByModelOwner = defineRule({
  id: 'scheduled-flows-are-owned-by-model-owner',
  needs: ['owner', 'flows'],
  severity: 'warning',
  sentences: {
    pass: '{owner} owns {model} and the flows of its schedules.',
    fail: '{owner} owns {model}, but not {rows}, the flow of its schedule: it keeps running as whoever set it up, and stops when they leave. Let {owner} set the schedule again on the model’s page; AI Builder then makes a new flow.',
    cannotTell: 'Whether the schedules of {model} belong to its owner could not be read.',
  },
  cites: [pages.flowOwner, inferredFrom(pages.usePrediction)],
  unsolvable: 'AI Builder makes these flows itself: set the schedule again instead of changing the flow.',
  judge: ({ owner, flows }) => judgeFlowOwners(owner, flows, ['retrain-schedule', 'run-schedule']),
});
