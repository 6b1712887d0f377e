import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A share of a model that is not published gives its users nothing to run yet. */
export const sharedModelIsPublished = defineRule({
  id: 'shared-model-is-published',
  needs: ['model', 'stateOfShared', 'level'],
  severity: 'warning',
  sentences: {
    pass: '{model} is published, so whoever it is shared with can use it.',
    fail: '{model} is not published: no app or flow can use it yet, whoever it is shared with. Publish it first, or share it now and publish it later. AI Builder’s own page may not offer Share before that.',
    cannotTell: 'Whether {model} is published could not be read. Until it is, nobody can use it in apps and flows.',
  },
  cites: [pages.manageModel, inferredFrom(pages.shareModel)],
  unsolvable: 'Models are trained and published in AI Builder.',
  judge: ({ model, stateOfShared, level }) => ({
    verdict: stateOfShared === 'published' ? 'pass' : 'fail',
    evidence: [model.id],
    // Co-owners can work on a model before it is published.
    severity: level === 'Co-owner' ? 'note' : 'warning',
  }),
});
