import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** With "Share reassigned records with original owner" on, every assignment leaves a share with all rights behind. */
export const previousOwnerKeepsNoAccess = defineRule({
  id: 'previous-owner-keeps-no-access',
  needs: ['shareToPreviousOwner', 'previousOwners'],
  severity: 'warning',
  sentences: {
    pass: 'Assigning {model} leaves no share with its previous owner.',
    fail: 'The previous owner keeps full access ({principals}): this environment shares every reassigned row with whoever owned it before ("Share reassigned records with original owner"). Undo takes that share away again; otherwise remove it on the model’s Share panel.',
    cannotTell:
      'Whether the previous owner keeps access could not be read: it depends on the setting "Share reassigned records with original owner".',
  },
  cites: [pages.sharingAndAssigning],
  unsolvable: 'The setting is the environment’s own; the share that it leaves can be removed once the rows have moved.',
  judge: ({ shareToPreviousOwner, previousOwners }) => {
    if (previousOwners.length === 0) return { verdict: 'does-not-apply' };
    const evidence = previousOwners.map(({ id }) => id);
    if (!shareToPreviousOwner) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, data: { principals: previousOwners.map(({ name }) => name).join(', ') } };
  },
});
