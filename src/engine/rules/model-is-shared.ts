import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A published model is private until it is shared. */
export const modelIsShared = defineRule({
  id: 'model-is-shared',
  needs: ['readings', 'model', 'shares'],
  severity: 'note',
  sentences: {
    pass: '{model} is shared with: {principals}.',
    fail: '{model} is private: nobody but its owner, {owner}, and admins can see or run it. Whoever makes an app or a flow with it, and whoever runs that app or flow, needs it shared with them. That is as it should be while it is being tried out.',
    cannotTell: 'With whom {model} is shared could not be read, so neither can who may run it.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity, pages.publishModel],
  disputed: [
    '"Share your AI model" and "Roles and security in AI Builder" (both 1/14/2026) say that a published model is private until it is shared.',
    '"Publish your model in AI Builder" (1/10/2024) says that everybody in the environment can use a model once it is published.',
  ],
  reading: 'publishedModelsArePrivate',
  solvedBy: 'share-model',
  judge: ({ readings, model, shares }) => {
    const seeing = shares.filter(({ level }) => level !== null);
    const evidence = [model.id, ...seeing.map(({ id }) => id)];
    if (seeing.length === 0)
      return { verdict: readings.publishedModelsArePrivate ? 'fail' : 'does-not-apply', evidence };
    return { verdict: 'pass', evidence, data: { principals: listNames(seeing.map(({ name }) => name)) } };
  },
});
