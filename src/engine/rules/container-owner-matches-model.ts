import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A container of another owner than its model: a reassignment that stopped halfway. */
export const containerOwnerMatchesModel = defineRule({
  id: 'container-owner-matches-model',
  needs: ['model', 'containers', 'owner'],
  severity: 'warning',
  sentences: {
    pass: '{model} and its dataset container have the same owner.',
    fail: '{owner} owns {model}, but not {rows}, where it keeps its training data: {owner} can open the model without seeing what it was trained with. Assign the dataset container to {owner} as well.',
    cannotTell: 'Whether {model} and its dataset container have the same owner could not be read.',
  },
  cites: [pages.shareModel, inferredFrom(pages.modelTable)],
  solvedBy: 'reassign-model',
  judge: ({ model, containers, owner }) => {
    if (containers.length === 0) return { verdict: 'does-not-apply' };
    const others = containers.filter(({ facts }) => facts.owner !== owner.id);
    const evidence = [model.id, ...containers.map(({ id }) => id)];
    if (others.length === 0) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, data: { rows: others.map(({ name }) => name).join(', ') } };
  },
});
