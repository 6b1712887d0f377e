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
    fail: '{person} does not find {model} when adding an AI model to an app or a flow: the list has only models they have access to. If {model} is not shared with them, ask its owner, {owner}, to share it as User; if it is, the other findings say what keeps the share from working.',
    cannotTell: 'Whether {person} finds {model} could not be seen.',
  },
  cites: [pages.shareModel, pages.modelsInApps],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'control' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
