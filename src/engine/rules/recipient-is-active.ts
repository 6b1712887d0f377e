import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A share with a disabled person is accepted and does nothing. */
export const recipientIsActive = defineRule({
  id: 'recipient-is-active',
  needs: ['recipientFacts', 'level'],
  severity: 'warning',
  sentences: {
    pass: '{principal} is active.',
    fail: '{principal} is disabled and cannot sign in: the share would lie dormant. Share with whoever took over, or have the account enabled first.',
    cannotTell: 'Whether {principal} is active could not be read.',
  },
  cites: [inferredFrom(pages.createUsers)],
  unsolvable: 'Accounts are enabled in the Microsoft 365 admin center.',
  judge: ({ recipientFacts }) => {
    if (recipientFacts.type === 'team') return { verdict: 'does-not-apply' };
    return { verdict: recipientFacts.facts.disabled ? 'fail' : 'pass', evidence: [recipientFacts.id] };
  },
});
