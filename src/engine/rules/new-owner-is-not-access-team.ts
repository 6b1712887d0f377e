import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Access teams own nothing (0x80048340). */
export const newOwnerIsNotAccessTeam = defineRule({
  id: 'new-owner-is-not-access-team',
  needs: ['newOwner'],
  severity: 'blocker',
  sentences: {
    pass: '{newOwner} can own rows.',
    fail: '{newOwner} is an access team. Access teams cannot own rows (0x80048340): choose a person, an owner team or a group team.',
    cannotTell: 'What kind of team {newOwner} is could not be read.',
  },
  cites: [pages.errorCodes, pages.manageTeams],
  unsolvable: 'Choose another new owner, or share the model with the access team instead.',
  judge: ({ newOwner }) => {
    if (newOwner.type === 'person') return { verdict: 'does-not-apply' };
    return { verdict: newOwner.facts.kind === 'access' ? 'fail' : 'pass', evidence: [newOwner.id] };
  },
});
