import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Undo gives rows back to a disabled person: documented as possible, but error codes exist for its refusal. */
export const previousOwnerIsActive = defineRule({
  id: 'previous-owner-is-active',
  needs: ['previousOwners'],
  severity: 'warning',
  sentences: {
    pass: 'Whoever owns {model} and its data now is active, so Undo can give them back.',
    fail: 'Undo may be refused, because it would give rows back to a disabled account: {principals}. Go on only if {model} need not go back.',
    cannotTell: 'Whether the previous owner is active could not be read, so neither can whether Undo would work.',
  },
  cites: [pages.createUsers, pages.errorCodes],
  disputed: [
    '"Create users" (5/29/2025) says that rows can be assigned to disabled users.',
    '"Web service error codes" (8/26/2022) still has 0x8004022b (the owner is not enabled) and 0x80040225 (the user is disabled).',
  ],
  reading: 'disabledPeopleCanOwn',
  unsolvable: 'The previous owner’s account would first have to be enabled again.',
  judge: ({ previousOwners }) => {
    const people = previousOwners.flatMap((owner) => (owner.type === 'person' ? [owner] : []));
    if (people.length === 0) return { verdict: 'does-not-apply' };
    const evidence = people.map(({ id }) => id);
    const disabled = people.filter(({ facts }) => facts.disabled);
    if (disabled.length === 0) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, data: { principals: disabled.map(({ name }) => name).join(', ') } };
  },
});
