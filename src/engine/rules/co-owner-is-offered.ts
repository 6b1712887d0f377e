import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Models can be shared as Co-owner. */
export const coOwnerIsOffered = defineRule({
  id: 'co-owner-is-offered',
  needs: ['readings', 'model', 'level'],
  severity: 'blocker',
  sentences: {
    pass: '{model} can be shared as Co-owner.',
    fail: 'Models cannot be shared for editing, as Microsoft’s page said in 2021: share {model} as User, or reassign it to whoever shall edit it.',
    cannotTell: 'Whether {model} can be shared as Co-owner could not be read.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity],
  disputed: [
    '"Share your AI model" (1/14/2026) offers Co-owner.',
    'Before (10/19/2021) that page said that sharing for editing is not supported, and "Roles and security in AI Builder" (1/14/2026) still says so of shared ownership.',
  ],
  reading: 'coOwnersExist',
  unsolvable: 'It is a limit of AI Builder: a reassignment moves all of the ownership instead.',
  judge: ({ readings, model, level }) => {
    if (level !== 'Co-owner') return { verdict: 'does-not-apply' };
    return { verdict: readings.coOwnersExist ? 'pass' : 'fail', evidence: [model.id] };
  },
});
