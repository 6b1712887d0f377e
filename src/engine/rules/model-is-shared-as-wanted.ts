import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Proves a share, a change of its level, or its end: the model's own shares say so. */
export const modelIsSharedAsWanted = defineRule({
  id: 'model-is-shared-as-wanted',
  needs: ['model', 'wanted', 'given'],
  severity: 'note',
  sentences: {
    pass: '{model} is shared with {principal} as wanted (level: {level}).',
    fail: '{model} is not shared with {principal} as wanted (level: {level}).',
    cannotTell: 'Whom {model} is shared with could not be read.',
  },
  cites: [pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ model, wanted, given }) => ({
    verdict: given === wanted.level ? 'pass' : 'fail',
    data: { level: wanted.level },
    evidence: [model.id, wanted.principal],
  }),
});
