import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Owners and admins can delete a model; co-owners cannot. */
export const personMayDeleteModel = defineRule({
  id: 'person-may-delete-model',
  needs: ['access', 'model', 'person', 'work'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can delete {model}.',
    fail: '{person} cannot delete {model}: its owner, {owner}, and admins can, and sharing does not give that right, not even as Co-owner. Ask one of them to delete it.',
    cannotTell: 'Whether {person} can delete {model} could not be seen.',
  },
  cites: [pages.shareModel],
  unsolvable: 'Deleting is for the owner or an admin.',
  judge: ({ access, model, person, work }) =>
    work === 'delete' ? judgeRightsOnRows(access, person.id, ['Delete'], [model]) : { verdict: 'does-not-apply' },
});
