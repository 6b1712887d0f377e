import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** A flow needs the model shared with whoever it runs as. */
export const flowRunnerMayRunModel = defineRule({
  id: 'flow-runner-may-run-model',
  needs: ['access', 'model', 'person', 'from'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can run {model} from a flow.',
    fail: 'A flow that runs as {person} fails when it comes to {model}: both the flow and the model have to be owned by or shared with them, and they lack access to the model. Ask its owner, {owner}, to share {model} with {person} as User. If that was done, another finding says why the share does not work for them.',
    cannotTell: 'Whether {person} may run {model} could not be seen.',
  },
  cites: [pages.aiBuilderSecurity, pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'flow' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
