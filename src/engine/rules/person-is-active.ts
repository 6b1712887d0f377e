import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A disabled person cannot sign in, whatever is shared with them. */
export const personIsActive = defineRule({
  id: 'person-is-active',
  needs: ['person'],
  severity: 'blocker',
  sentences: {
    pass: '{person} is active.',
    fail: '{person} is disabled and cannot sign in, so no share or role of theirs has any effect. Have the account enabled in Microsoft 365, or share with whoever took over.',
    cannotTell: 'Whether {person} is active could not be read.',
  },
  cites: [pages.createUsers],
  unsolvable: 'Accounts are enabled in the Microsoft 365 admin center.',
  judge: ({ person }) => {
    if (person.type === 'team') return { verdict: 'does-not-apply' };
    return { verdict: person.facts.disabled ? 'fail' : 'pass', evidence: [person.id] };
  },
});
