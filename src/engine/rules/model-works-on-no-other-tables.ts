import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Prediction, category classification and object detection work on tables their maker chose, which need access of their own. */
export const modelWorksOnNoOtherTables = defineRule({
  id: 'model-works-on-no-other-tables',
  needs: ['model', 'worksOnOwnTables'],
  severity: 'note',
  sentences: {
    pass: '{model} works on nothing but what it is given.',
    fail: '{model} is of a type that works on rows of tables its maker chose: whoever is to use it needs Read on those tables as well. A share of the model does not give that. Which tables they are shows on the model’s page in AI Builder.',
    cannotTell: 'Whether {model} works on further tables could not be read: it depends on its type.',
  },
  cites: [pages.aiBuilderSecurity],
  unsolvable:
    'Which tables they are could not be read from here; whoever owns or administers them gives access to them.',
  judge: ({ model, worksOnOwnTables }) => ({ verdict: worksOnOwnTables ? 'fail' : 'pass', evidence: [model.id] }),
});
