import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Document processing, object detection and entity extraction keep their training data in a container; an imported model has none. */
export const containerIsThereWhenNeeded = defineRule({
  id: 'container-is-there-when-needed',
  needs: ['model', 'trainingData'],
  severity: 'note',
  sentences: {
    pass: '{model} has its dataset container.',
    fail: 'No dataset container was found for {model}, although models of its kind keep their training data in one. That is as it should be for a prebuilt model and for one that was imported: the training data stays behind, and the model cannot be trained again here. Otherwise its training data is gone. Only the model will move.',
    cannotTell: 'Whether {model} needs a dataset container could not be seen.',
  },
  cites: [pages.aiBuilderSecurity, pages.shareModel, pages.distributeModel],
  disputed: [
    '"Share your AI model" names document processing and object detection as the models that have a dataset container.',
    '"Roles and security in AI Builder" names entity extraction as well.',
  ],
  reading: 'entityExtractionHasContainer',
  unsolvable:
    'Training data that is not in the environment cannot be assigned; training the model again would make a new container.',
  judge: ({ model, trainingData }) => {
    if (trainingData === 'elsewhere') return { verdict: 'does-not-apply' };
    return { verdict: trainingData === 'in-container' ? 'pass' : 'fail', evidence: [model.id] };
  },
});
