import { listNames } from './list-names.ts';
import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Co-owners have the model's training data too; whoever has it as User, or no longer, does not. */
export const containersAreSharedAsWanted = defineRule({
  id: 'containers-are-shared-as-wanted',
  needs: ['wanted', 'givenOfContainers'],
  severity: 'note',
  sentences: {
    pass: 'The training data of {model} is shared with {principal} as far as their level asks.',
    fail: 'The training data of {model} is not shared with {principal} as their level asks: {rows}. A share of the model does not reach it: change whom the dataset container is shared with as well.',
    cannotTell: 'Whom the training data of {model} is shared with could not be read.',
  },
  cites: [inferredFrom(pages.shareModel), pages.modelTable],
  solvedBy: 'share-model',
  judge: ({ wanted, givenOfContainers }) => {
    if (givenOfContainers.length === 0) return { verdict: 'does-not-apply' };
    const level = wanted.level === 'Co-owner' ? 'Co-owner' : 'none';
    const wrong = givenOfContainers.filter((one) => one.level !== level).map(({ row }) => row);
    return {
      verdict: wrong.length > 0 ? 'fail' : 'pass',
      data: { rows: listNames(wrong.map(({ name }) => name)) },
      evidence: [wanted.principal, ...givenOfContainers.map(({ row }) => row.id)],
    };
  },
});
