import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { restsOnRoles } from './share-rights.ts';

/** Admins find every model under Shared with me, shared or not. */
export const modelIsSeenBecauseItIsShared = defineRule({
  id: 'model-is-seen-because-it-is-shared',
  needs: ['access', 'model', 'person', 'work', 'sharesConcerned'],
  severity: 'note',
  sentences: {
    pass: '{model} stands under Shared with me for {person} because it is shared with them.',
    fail: '{model} stands under Shared with me for {person} although nobody shared it with them: whoever administers the environment finds every model there. The list does not tell who really has it; the model’s shares do.',
    cannotTell: 'Whether {model} is shared with {person}, or seen for another reason, could not be read.',
  },
  cites: [pages.shareModel],
  unsolvable: 'It is how the page lists models, and nothing is wrong with the model.',
  judge: ({ access, model, person, work, sharesConcerned }) => {
    if (work !== 'view-details') return { verdict: 'does-not-apply' };
    const read = access.explainRow(person.id, 'Read', model.facts);
    if (read.answer === 'cannot-tell') return { verdict: 'cannot-tell', missing: read.unknown };
    const evidence = [model.id, person.id];
    if (read.answer === 'no' || model.facts.owner === person.id) return { verdict: 'does-not-apply' };
    if (sharesConcerned.some(({ level }) => level !== null)) return { verdict: 'pass', evidence };
    return restsOnRoles(read) ? { verdict: 'fail', evidence } : { verdict: 'does-not-apply' };
  },
});
