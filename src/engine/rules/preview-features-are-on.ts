import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Of a model whose type is a preview feature only Delete is left while preview features are off. */
export const previewFeaturesAreOn = defineRule({
  id: 'preview-features-are-on',
  needs: ['model', 'previewIsOn'],
  severity: 'warning',
  sentences: {
    pass: 'The type of {model} is a preview feature, and preview features are on.',
    fail: 'The type of {model} is a preview feature, and preview features are off in this environment: the model does not run, and the only action left for it is Delete. An admin can turn them on: Manage > Environments > this environment > Settings > Features > Preview and experimental AI models.',
    cannotTell: 'Whether {model} depends on preview features that are off could not be read.',
  },
  cites: [pages.administer, pages.shareModel],
  unsolvable: 'The setting is the environment’s own; an admin changes it in the Power Platform admin center.',
  judge: ({ model, previewIsOn }) => {
    if (previewIsOn === 'not-a-preview') return { verdict: 'does-not-apply' };
    return { verdict: previewIsOn === 'on' ? 'pass' : 'fail', evidence: [model.id] };
  },
});
