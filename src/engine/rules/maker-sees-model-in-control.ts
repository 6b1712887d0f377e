import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** The AI model control lists only models that are the maker’s or are shared with them. */
export const makerSeesModelInControl = defineRule({
  id: 'maker-sees-model-in-control',
  needs: ['access', 'model', 'person', 'from'],
  severity: 'blocker',
  sentences: {
    pass: 'Makers’ lists show {model} to {person}.',
    fail: '{person} does not find {model} when adding an AI model to an app or a flow: it lists only models that are their own or shared with them. Ask its owner, {owner}, to share it with {person} as User; in the app’s data sources it then has to be added.',
    cannotTell:
      'Whether {person} may run {model} could not be seen, because not all roles, teams or shares may be read.',
  },
  cites: [pages.shareModel, pages.modelsInApps],
  unsolvable: 'Sharing is done in AI Builder: open the model and select Share. Its owner, a co-owner, or an admin can.',
  judge: ({ access, model, person, from }) =>
    from === 'control' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
