import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Proves a share, a change of its level, or its end: the model's own shares say so. */
export const modelIsSharedAsWanted = defineRule({
  id: 'model-is-shared-as-wanted',
  needs: ['model', 'wanted', 'given'],
  severity: 'note',
  sentences: {
    pass: '{principal} has of {model} what was asked for (level: {level}).',
    fail: '{principal} does not have of {model} what was asked for (level: {level}). Change it in the model’s Share panel.',
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
