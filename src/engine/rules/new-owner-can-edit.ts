import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Owning is not enough to edit: the privileges of a maker's role are needed as well. */
export const newOwnerCanEdit = defineRule({
  id: 'new-owner-can-edit',
  needs: ['access', 'newOwner', 'model', 'containers'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} can edit {model} as its owner.',
    fail: 'As its owner {newOwner} could still not edit {model}: their security roles lack {rights}. The Environment Maker role has what is needed.',
    cannotTell: 'Whether {newOwner} could edit {model} as its owner could not be seen.',
  },
  cites: [pages.aiBuilderSecurity],
  unsolvable: 'Roles are given in the Power Platform admin center, by somebody who may assign them.',
  judge: ({ access, newOwner, model, containers }) => {
    const asOwned = [model, ...containers].map((row) => {
      const { businessUnit: _, ...facts } = row.facts;
      return { ...row, facts: { ...facts, owner: newOwner.id } };
    });
    return judgeRightsOnRows(access, newOwner.id, ['Read', 'Write', 'Append', 'AppendTo'], asOwned);
  },
});
