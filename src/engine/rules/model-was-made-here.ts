import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { changesModel } from './work-that-changes.ts';

/** A model that came with a managed solution is better changed where it was made. */
export const modelWasMadeHere = defineRule({
  id: 'model-was-made-here',
  needs: ['model', 'work', 'isManaged'],
  severity: 'warning',
  sentences: {
    pass: '{model} was made in this environment.',
    fail: '{model} came with a managed solution. A change made here stays here, and can keep later imports from updating the model: make it where the model comes from, publish there, and import the solution again.',
    cannotTell: 'Whether {model} was made in this environment could not be read.',
  },
  cites: [pages.distributeModel],
  unsolvable: 'The model is at home in another environment.',
  judge: ({ model, work, isManaged }) => {
    if (!changesModel(work)) return { verdict: 'does-not-apply' };
    return { verdict: isManaged ? 'fail' : 'pass', evidence: [model.id] };
  },
});
