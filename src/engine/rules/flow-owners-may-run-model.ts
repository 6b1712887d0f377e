import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** A flow calls a model as its owner, so that person needs the model shared. */
export const flowOwnersMayRunModel = defineRule({
  id: 'flow-owners-may-run-model',
  needs: ['access', 'model', 'flows'],
  severity: 'warning',
  sentences: {
    pass: 'Whoever owns a flow that runs {model} can run the model.',
    fail: 'Flows that run {model} will fail, because they run as people who cannot see the model: {principals}. Share the model with them as User; sharing the flow is not enough.',
    cannotTell: 'Whether the flows that run {model} can do so could not be seen.',
  },
  cites: [pages.aiBuilderSecurity, inferredFrom(pages.activityMonitoring)],
  solvedBy: 'share-model',
  judge: ({ access, model, flows }) => {
    const running = flows.filter(({ purpose }) => purpose === 'runs' || purpose === 'run-schedule');
    return judgeWhoLacks(
      access,
      running.map(({ ownedBy }) => ({ who: { people: [ownedBy] }, rights: ['Read'], row: model })),
    );
  },
});
