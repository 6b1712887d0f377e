import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A model whose owner is disabled is nobody's to look after. */
export const ownerIsActive = defineRule({
  id: 'owner-is-active',
  needs: ['model', 'owner'],
  severity: 'note',
  sentences: {
    pass: '{owner}, who owns {model}, is active.',
    fail: '{owner}, who owns {model}, is disabled: nobody but a co-owner, if there is one, or an admin can edit, retrain, publish or share it. Give it to somebody else.',
    cannotTell: 'Whether the owner of {model} is active could not be read.',
  },
  cites: [pages.shareModel, inferredFrom(pages.createUsers)],
  solvedBy: 'reassign-model',
  judge: ({ model, owner }) => {
    if (owner.type === 'team') return { verdict: 'does-not-apply' };
    return { verdict: owner.facts.disabled ? 'fail' : 'pass', evidence: [model.id, owner.id] };
  },
});
