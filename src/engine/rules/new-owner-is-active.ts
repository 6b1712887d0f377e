import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A disabled person can be given rows, but cannot do anything with them. */
export const newOwnerIsActive = defineRule({
  id: 'new-owner-is-active',
  needs: ['newOwner', 'readings'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} is active.',
    fail: '{newOwner} is disabled: they cannot sign in, so nobody would look after {model}. Choose somebody who is active.',
    cannotTell: 'Whether {newOwner} is active could not be read.',
  },
  cites: [pages.createUsers, pages.errorCodes],
  disputed: [
    '"Create users" (5/29/2025) says that rows can be assigned to disabled users.',
    '"Web service error codes" (8/26/2022) still has 0x8004022b (the owner is not enabled) and 0x80040225 (the user is disabled): the assignment may be refused.',
  ],
  reading: 'disabledPeopleCanOwn',
  unsolvable: 'Choose another new owner, or have the account enabled in Microsoft 365.',
  judge: ({ newOwner, readings }) => {
    if (newOwner.type === 'team') return { verdict: 'does-not-apply' };
    const evidence = [newOwner.id];
    if (!newOwner.facts.disabled) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, severity: readings.disabledPeopleCanOwn ? 'warning' : 'blocker' };
  },
});
