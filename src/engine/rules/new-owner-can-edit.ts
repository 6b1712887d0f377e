import { asOwnedBy } from './as-owned-by.ts';
import { inferredFrom, pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Owning is not enough to edit: the privileges of a maker's role are needed as well. */
export const newOwnerCanEdit = defineRule({
  id: 'new-owner-can-edit',
  needs: ['access', 'newOwner', 'model', 'containers'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} can edit {model} as its owner.',
    fail: 'As its owner {newOwner} could still not edit {model}: they lack {rights}. Give them Environment Maker, or another role that has it.',
    cannotTell: 'Whether {newOwner} could edit {model} as its owner could not be seen.',
  },
  cites: [inferredFrom(pages.aiBuilderSecurity)],
  solvedBy: 'give-privilege',
  judge: ({ access, newOwner, model, containers }) => {
    // What a disabled person could do is another rule's matter: new-owner-is-active.
    if (newOwner.type === 'person' && newOwner.facts.disabled) return { verdict: 'does-not-apply' };
    const rows = asOwnedBy(newOwner, [model, ...containers]);
    return judgeRightsOnRows(access, newOwner.id, ['Read', 'Write', 'Append', 'AppendTo'], rows);
  },
});
