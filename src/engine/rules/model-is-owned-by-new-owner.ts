import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Proof that the model was assigned. */
export const modelIsOwnedByNewOwner = defineRule({
  id: 'model-is-owned-by-new-owner',
  needs: ['model', 'newOwner'],
  severity: 'note',
  sentences: {
    pass: '{newOwner} owns {model}.',
    fail: '{newOwner} does not own {model} yet: assign it to them.',
    cannotTell: 'Who owns {model} could not be read.',
  },
  cites: [pages.shareModel],
  solvedBy: 'reassign-model',
  judge: ({ model, newOwner }) => ({
    verdict: model.facts.owner === newOwner.id ? 'pass' : 'fail',
    evidence: [model.id, newOwner.id],
  }),
});
