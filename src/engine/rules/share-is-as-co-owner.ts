import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { changesModel } from './work-that-changes.ts';

/** Whoever a model is shared with as User can see and run it, no more; a co-owner can also edit, retrain, publish and share it. */
export const shareIsAsCoOwner = defineRule({
  id: 'share-is-as-co-owner',
  needs: ['readings', 'model', 'person', 'work', 'sharesConcerned'],
  severity: 'warning',
  sentences: {
    pass: '{model} is shared with {person} as Co-owner.',
    fail: '{model} is shared with {person} so that they can see and run it: not edit, retrain or publish it. Ask its owner, {owner}, to share it as Co-owner, or to make the change.',
    cannotTell: 'Whether {model} is shared with {person} as Co-owner could not be read.',
  },
  cites: [pages.shareModel, pages.aiBuilderSecurity],
  disputed: [
    '"Share your AI model" (1/14/2026) offers Co-owner.',
    'Before (10/19/2021) that page said that sharing for editing is not supported, and "Roles and security in AI Builder" (1/14/2026) still says so of shared ownership.',
  ],
  reading: 'coOwnersExist',
  solvedBy: 'share-model',
  judge: ({ readings, model, person, work, sharesConcerned }) => {
    const levels = sharesConcerned.map(({ level }) => level);
    if (!changesModel(work) || !levels.some((level) => level !== null)) return { verdict: 'does-not-apply' };
    if (model.facts.owner === person.id) return { verdict: 'does-not-apply' };
    const isCoOwner = levels.includes('Co-owner') && readings.coOwnersExist;
    return { verdict: isCoOwner ? 'pass' : 'fail', evidence: [model.id, person.id] };
  },
});
