import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A model that was imported came without its training data, and gets no new trained versions. */
export const modelCanBeTrainedHere = defineRule({
  id: 'model-can-be-trained-here',
  needs: ['model', 'work', 'importedWithoutData'],
  severity: 'blocker',
  sentences: {
    pass: '{model} can be trained here.',
    fail: '{model} came with a solution, and training data does not travel with solutions: it cannot be trained again here. Train and publish it in the environment where it was made, and import the solution again.',
    cannotTell:
      'Whether {model} can be trained here could not be read: it depends on its type and on where it came from.',
  },
  cites: [pages.distributeModel],
  unsolvable: 'The training data is in another environment.',
  judge: ({ model, work, importedWithoutData }) => {
    if (work !== 'edit' && work !== 'retrain') return { verdict: 'does-not-apply' };
    return { verdict: importedWithoutData ? 'fail' : 'pass', evidence: [model.id] };
  },
});
