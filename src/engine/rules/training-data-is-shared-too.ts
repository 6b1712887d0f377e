import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** Sharing a model leaves its dataset container as it is. */
export const trainingDataIsSharedToo = defineRule({
  id: 'training-data-is-shared-too',
  needs: ['readings', 'access', 'recipient', 'level', 'containers'],
  severity: 'note',
  ofOutcome: true,
  sentences: {
    pass: '{principal} can see what {model} was trained with.',
    fail: 'As a co-owner of {model} {principal} should see its training data, but {principals} cannot read {rows}, where it is kept: a share of the model does not reach it. Share the dataset container with {principal} as well.',
    cannotTell: 'Whether {principal} could see what {model} was trained with could not be seen.',
  },
  cites: [pages.shareModel, inferredFrom(pages.modelTable)],
  disputed: [
    '"Share your AI model" (1/14/2026) says that co-owners have access to the training data; whether its Share panel shares the dataset container, it does not say.',
    '"Roles and security in AI Builder" (1/14/2026) says that only whoever created the model, and admins, can see training files; its table has rows of the dataset tables that people can use when shared.',
  ],
  reading: 'coOwnersSeeTrainingData',
  unsolvable: 'AI Builder has no page for it: whoever owns the dataset container shares it in Advanced Find.',
  judge: ({ readings, access, recipient, level, containers }) => {
    if (level === 'User' || !readings.coOwnersSeeTrainingData) return { verdict: 'does-not-apply' };
    return judgeWhoLacks(
      access,
      containers.map((row) => ({ who: recipient, rights: ['Read'], row })),
    );
  },
});
