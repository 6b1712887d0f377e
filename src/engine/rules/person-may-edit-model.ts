import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';
import { changesModel } from './work-that-changes.ts';

/** Editing, retraining and publishing take Write on the model. */
export const personMayEditModel = defineRule({
  id: 'person-may-edit-model',
  needs: ['access', 'model', 'person', 'work'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can edit, retrain and publish {model}.',
    fail: '{person} cannot edit, retrain or publish {model}: they lack {rights} on it. Its owner, {owner}, can share it with them as Co-owner; they also need a maker’s role, such as Environment Maker.',
    cannotTell: 'Whether {person} can edit {model} could not be seen.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity],
  solvedBy: 'share-model',
  judge: ({ access, model, person, work }) => {
    if (!changesModel(work)) return { verdict: 'does-not-apply' };
    return judgeRightsOnRows(access, person.id, ['Read', 'Write'], [model]);
  },
});
