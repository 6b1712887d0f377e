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
    fail: 'A flow that runs as {person} fails when it comes to {model}: both the flow and the model have to be owned by or shared with them, and they lack access to the model. If {model} is not shared with them, ask its owner, {owner}, to share it as User; if it is, the other findings say what keeps the share from working.',
    cannotTell:
      'Whether {person} may run {model} could not be seen, because not all roles, teams or shares may be read.',
  },
  cites: [pages.aiBuilderSecurity, pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'flow' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
