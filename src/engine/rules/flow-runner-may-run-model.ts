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
    fail: 'A flow that runs as {person} fails when it comes to {model}: to run it, both the flow and the model have to be owned by or shared with them. Ask the model’s owner, {owner}, to share it with {person} as User.',
    cannotTell:
      'Whether {person} may run {model} could not be seen, because not all roles, teams or shares may be read.',
  },
  cites: [pages.aiBuilderSecurity, pages.shareModel],
  unsolvable: 'Sharing is done in AI Builder: open the model and select Share. Its owner, a co-owner, or an admin can.',
  judge: ({ access, model, person, from }) =>
    from === 'flow' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
