import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Co-owners can edit a model, but not at the same time. */
export const modelHasOneEditor = defineRule({
  id: 'model-has-one-editor',
  needs: ['model', 'coOwners'],
  severity: 'note',
  sentences: {
    pass: '{model} is not shared as Co-owner, so nobody gets in its owner’s way while editing.',
    fail: 'Besides its owner, {owner}, these can edit {model}: {principals}. AI Builder does not let them do so at the same time: agree on who edits when.',
    cannotTell: 'Who else can edit {model} could not be read.',
  },
  cites: [pages.shareModel],
  unsolvable: 'It is a limit of AI Builder, not something to repair.',
  judge: ({ model, coOwners }) => {
    const evidence = [model.id, ...coOwners.map(({ id }) => id)];
    if (coOwners.length === 0) return { verdict: 'pass', evidence };
    return { verdict: 'fail', evidence, data: { principals: listNames(coOwners.map(({ name }) => name)) } };
  },
});
