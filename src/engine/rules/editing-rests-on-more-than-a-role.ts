import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { restsOnRoles } from './share-rights.ts';
import { changesModel } from './work-that-changes.ts';

/** A System Customizer can edit anybody’s models; it works, and AI Builder does not support it. */
export const editingRestsOnMoreThanARole = defineRule({
  id: 'editing-rests-on-more-than-a-role',
  needs: ['access', 'model', 'person', 'work'],
  severity: 'warning',
  sentences: {
    pass: '{person} can edit {model} as its owner or because it is shared with them.',
    fail: '{person} can edit {model} only because a security role of theirs, like System Customizer, reaches everybody’s models. That works, but AI Builder does not support it, and there may be unexpected trouble. Have the model shared with {person} as Co-owner, or reassign it to them.',
    cannotTell: 'By what {person} can edit {model} could not be seen.',
  },
  cites: [pages.shareModel],
  unsolvable: 'Either of two ways helps, and which one is for its owner to say: AI Builder’s Share, or a reassignment.',
  judge: ({ access, model, person, work }) => {
    if (!changesModel(work)) return { verdict: 'does-not-apply' };
    const explained = access.explainRow(person.id, 'Write', model.facts);
    if (explained.answer === 'cannot-tell') return { verdict: 'cannot-tell', missing: explained.unknown };
    if (explained.answer === 'no') return { verdict: 'does-not-apply' };
    return { verdict: restsOnRoles(explained) ? 'fail' : 'pass', evidence: [model.id, person.id] };
  },
});
