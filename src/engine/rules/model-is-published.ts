import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Only a published model can be used in apps and flows. */
export const modelIsPublished = defineRule({
  id: 'model-is-published',
  needs: ['model', 'state'],
  severity: 'blocker',
  sentences: {
    pass: '{model} is published.',
    fail: '{model} is not published, so no app or flow can use it yet. Its owner, {owner}, or a co-owner has to train it if need be, and publish it.',
    cannotTell: 'Whether {model} is published could not be read.',
  },
  cites: [pages.manageModel],
  unsolvable: 'Models are trained and published in AI Builder.',
  judge: ({ model, state }) => ({ verdict: state === 'published' ? 'pass' : 'fail', evidence: [model.id] }),
});
