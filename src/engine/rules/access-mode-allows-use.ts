import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** An administrative account reaches settings only: no role or share gives it rows. */
export const accessModeAllowsUse = defineRule({
  id: 'access-mode-allows-use',
  needs: ['access', 'person', 'model'],
  severity: 'blocker',
  sentences: {
    pass: 'The account of {person} is of a kind that may use data.',
    fail: '{person} has an administrative account (access mode Administrative): it reaches settings, but no data, so {model} stays out of reach whatever roles and shares they have. Assign a license that includes Dataverse and change the access mode to Read-Write.',
    cannotTell: 'Whether the account of {person} may use data could not be read.',
  },
  cites: [pages.createUsers],
  unsolvable: 'Licenses are assigned in the Microsoft 365 admin center, by a user administrator.',
  judge: ({ access, person, model }) => {
    if (person.type === 'team') return { verdict: 'does-not-apply' };
    const { answer, missing, unknown } = access.explainRow(person.id, 'Read', model.facts);
    if (missing.some(({ rule }) => rule === 'access-mode-allows-it')) return { verdict: 'fail', evidence: [person.id] };
    return answer === 'cannot-tell'
      ? { verdict: answer, missing: unknown }
      : { verdict: 'pass', evidence: [person.id] };
  },
});
