import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** Access to a model does not include its dataset container: co-owners need that shared, too. */
export const coOwnersMayReadTrainingData = defineRule({
  id: 'co-owners-may-read-training-data',
  needs: ['readings', 'access', 'shares', 'containers'],
  severity: 'warning',
  sentences: {
    pass: 'Everybody who co-owns {model} can see its training data.',
    fail: '{principals} can edit {model}, but cannot see what it was trained with: {rows} is not shared with them. Training data needs access of its own. Share the dataset container with them as well.',
    cannotTell: 'Whether everybody who co-owns {model} can see its training data could not be read.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity, pages.administer],
  disputed: [
    '"Share your AI model" (1/14/2026) says that co-owners have access to the training data.',
    '"Roles and security in AI Builder" (1/14/2026) says that only whoever created the model, and admins, can see training files; its table has rows of the dataset tables that people can use when shared.',
  ],
  reading: 'coOwnersSeeTrainingData',
  solvedBy: 'share-model',
  judge: ({ readings, access, shares, containers }) => {
    if (!readings.coOwnersExist || !readings.coOwnersSeeTrainingData) return { verdict: 'does-not-apply' };
    const coOwners = shares.filter(({ level }) => level === 'Co-owner');
    const wanted = coOwners.flatMap((who) => containers.map((row) => ({ who, rights: ['Read'] as const, row })));
    return judgeWhoLacks(access, wanted);
  },
});
