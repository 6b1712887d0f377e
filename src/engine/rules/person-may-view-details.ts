import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { restsOnShares } from './share-rights.ts';

/** Whoever a model is shared with as User finds no details and no actions. */
export const personMayViewDetails = defineRule({
  id: 'person-may-view-details',
  needs: ['readings', 'access', 'model', 'person', 'work', 'sharesConcerned'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can see the details of {model}.',
    fail: '{person} cannot see the details of {model} or do anything with it on the Models page: under Shared with me a model can only be used in apps and flows, unless it is shared as Co-owner. Ask its owner, {owner}, to share it that way, or for what they need to know about it.',
    cannotTell: 'Whether {person} can see the details of {model} could not be seen.',
  },
  cites: [pages.shareModel],
  disputed: [
    '"Share your AI model" (1/14/2026) says that no actions are available for models under Shared with me.',
    'The same page says that a co-owner can edit, retrain, publish and share, which takes the details and actions.',
  ],
  reading: 'coOwnersHaveActions',
  solvedBy: 'share-model',
  judge: ({ readings, access, model, person, work, sharesConcerned }) => {
    if (work !== 'view-details') return { verdict: 'does-not-apply' };
    const read = access.explainRow(person.id, 'Read', model.facts);
    if (read.answer === 'cannot-tell') return { verdict: 'cannot-tell', missing: read.unknown };
    const evidence = [model.id, person.id];
    const isCoOwner = sharesConcerned.some(({ level }) => level === 'Co-owner') && readings.coOwnersHaveActions;
    if (read.answer === 'yes' && (isCoOwner || !restsOnShares(read))) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence };
  },
});
