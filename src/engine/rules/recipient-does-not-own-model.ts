import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A row is not shared with whoever owns it. */
export const recipientDoesNotOwnModel = defineRule({
  id: 'recipient-does-not-own-model',
  needs: ['model', 'recipient'],
  severity: 'blocker',
  sentences: {
    pass: '{principal} does not own {model}.',
    fail: '{principal} owns {model} and needs no share of it: Dataverse refuses it (0x80040214).',
    cannotTell: 'Whether {principal} owns {model} could not be read.',
  },
  cites: [pages.errorCodes],
  unsolvable: 'There is nothing to do: owners can do more than anybody a model is shared with.',
  judge: ({ model, recipient }) => ({
    verdict: model.facts.owner === recipient.id ? 'fail' : 'pass',
    evidence: [model.id, recipient.id],
  }),
});
