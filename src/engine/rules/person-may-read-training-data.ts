import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { restsOnShares } from './share-rights.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** Training data has access of its own, by its dataset container. */
export const personMayReadTrainingData = defineRule({
  id: 'person-may-read-training-data',
  needs: ['readings', 'access', 'person', 'work', 'containers'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can see what {model} was trained with.',
    fail: '{person} cannot see what {model} was trained with: that is kept in {rows}, and access to the model does not include it. Whoever owns the dataset container, or an admin, can share it with {person}.',
    cannotTell: 'Whether {person} can see what {model} was trained with could not be seen.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity, pages.administer],
  disputed: [
    '"Share your AI model" (1/14/2026) says that co-owners have access to the training data.',
    '"Roles and security in AI Builder" and "Administer AI Builder" (both 1/14/2026) say that only whoever created or owns the model, and admins and System Customizers, do.',
  ],
  reading: 'coOwnersSeeTrainingData',
  solvedBy: 'share-model',
  judge: ({ readings, access, person, work, containers }) => {
    if (work !== 'view-training-data') return { verdict: 'does-not-apply' };
    return judgeWhoLacks(
      access,
      containers.map((row) => ({ who: { people: [person] }, rights: ['Read'], row })),
      (read) => read.answer === 'no' || (!readings.coOwnersSeeTrainingData && restsOnShares(read)),
    );
  },
});
