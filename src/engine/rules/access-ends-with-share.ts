import type { RightExplanation } from '../access/explanation.ts';
import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Taking a share back takes no access away that somebody has otherwise. */
export const accessEndsWithShare = defineRule({
  id: 'access-ends-with-share',
  needs: ['access', 'model', 'formerRecipient'],
  severity: 'note',
  sentences: {
    pass: 'Once {model} is no longer shared with {principal}, nobody sees or runs it through that share.',
    fail: '{principals} can still see and run {model} when it is no longer shared with {principal}: a security role, ownership or another share lets them. Taking this share back changes nothing for them; to keep them out, close those ways as well.',
    cannotTell: 'Whether {principal} could still see {model} without this share could not be seen.',
  },
  cites: [pages.recordAccess, pages.sharingAndAssigning],
  unsolvable: 'Nothing is wrong: access adds up, and each way to it has to be closed where it was opened.',
  judge: ({ access, model, formerRecipient: { id, people, unknown } }) => {
    const asked = people.map((person) => ({ person, explained: access.explainRow(person.id, 'Read', model.facts) }));
    const others = asked.filter(({ explained, person }) => otherPaths(explained, person.id, id).length > 0);
    const evidence = [model.id, id, ...others.map(({ person }) => person.id)];
    if (others.length > 0) {
      return { verdict: 'fail', evidence, data: { principals: listNames(others.map(({ person }) => person.name)) } };
    }
    const open = [...new Set([...unknown, ...asked.flatMap(({ explained }) => explained.unknown)])];
    if (open.length > 0) return { verdict: 'cannot-tell', missing: open };
    return asked.length > 0 ? { verdict: 'pass', evidence } : { verdict: 'does-not-apply' };
  },
});

/** The paths that work and do not run through an explicit share with this person or team. */
function otherPaths({ paths }: RightExplanation, person: string, principal: string) {
  return paths.filter(({ kind, via, dormant }) => {
    const isThis = (kind === 'share' && person === principal) || (kind === 'team-share' && via === principal);
    return !dormant && !isThis;
  });
}
