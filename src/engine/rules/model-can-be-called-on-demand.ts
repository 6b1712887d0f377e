import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Generic prediction models run on a schedule only, so AI Builder does not offer to share them. */
export const modelCanBeCalledOnDemand = defineRule({
  id: 'model-can-be-called-on-demand',
  needs: ['model', 'modelType'],
  severity: 'warning',
  sentences: {
    pass: 'Apps and flows can call {model}.',
    fail: '{model} is a generic prediction model: it only runs on a schedule. Apps and flows cannot call it, so AI Builder does not offer to share it, and sharing it some other way would help nobody. Let apps and flows read the results it writes to its table.',
    cannotTell: 'Whether apps and flows can call {model} could not be read: it depends on its type.',
  },
  cites: [pages.shareModel, pages.usePrediction],
  disputed: [
    '"Share your AI model" (1/14/2026) says that generic prediction models only work as part of a scheduled run.',
    '"Use your prediction model" (3/19/2021) says that prediction models made after April 2, 2020 can be called in real time, and excepts none.',
  ],
  reading: 'genericPredictionIsScheduledOnly',
  unsolvable: 'It lies in the type of the model.',
  judge: ({ model, modelType }) => ({ verdict: modelType.isScheduledOnly ? 'fail' : 'pass', evidence: [model.id] }),
});
