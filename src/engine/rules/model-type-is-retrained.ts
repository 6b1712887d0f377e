import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Only prediction and category classification models are retrained; others get a new version by editing. */
export const modelTypeIsRetrained = defineRule({
  id: 'model-type-is-retrained',
  needs: ['model', 'work', 'versionAtWork'],
  severity: 'note',
  sentences: {
    pass: '{model} is of a type that offers Retrain.',
    fail: 'AI Builder offers Retrain for prediction and category classification only, and {model} is neither. Choose Edit instead: add what it shall learn, train the new version, and publish it.',
    cannotTell: 'Whether {model} can be retrained could not be read: it depends on its type.',
  },
  cites: [pages.manageModel],
  unsolvable: 'It lies in the type of the model: Edit does the same.',
  judge: ({ model, work, versionAtWork }) => {
    if (work !== 'retrain') return { verdict: 'does-not-apply' };
    return { verdict: versionAtWork.retrained ? 'pass' : 'fail', evidence: [model.id] };
  },
});
