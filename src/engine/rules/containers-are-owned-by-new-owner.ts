import { pages } from './pages.ts';
import { rowsToMove } from './rows-to-move.ts';
import { defineRule } from './rule.ts';

/** Proof that the model's containers were assigned: assigning the model does not move them. */
export const containersAreOwnedByNewOwner = defineRule({
  id: 'containers-are-owned-by-new-owner',
  needs: ['containers', 'newOwner'],
  severity: 'note',
  sentences: {
    pass: '{newOwner} owns the dataset container of {model}.',
    fail: '{newOwner} does not own {rows} yet, where {model} keeps its training data. It does not move with the model: assign it to them as well.',
    cannotTell: 'Who owns the dataset container of {model} could not be read.',
  },
  cites: [pages.shareModel, pages.modelTable],
  solvedBy: 'reassign-model',
  judge: ({ containers, newOwner }) => {
    if (containers.length === 0) return { verdict: 'does-not-apply' };
    const evidence = [newOwner.id, ...containers.map(({ id }) => id)];
    const left = rowsToMove(containers, newOwner);
    if (left.length === 0) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, data: { rows: left.map(({ name }) => name).join(', ') } };
  },
});
