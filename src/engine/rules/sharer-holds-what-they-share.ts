import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Whether one can share rights that one lacks oneself is not documented. */
export const sharerHoldsWhatTheyShare = defineRule({
  id: 'sharer-holds-what-they-share',
  needs: ['readings', 'access', 'model', 'sharer', 'levelRights'],
  severity: 'note',
  sentences: {
    pass: '{sharer} holds every right on {model} that they would share.',
    fail: '{sharer} would share rights on {model} that they lack themselves: {rights}. Dataverse may refuse that. To be sure, let its owner, {owner}, share it.',
    cannotTell: 'Whether {sharer} holds what they would share could not be seen.',
  },
  cites: [pages.accessRights],
  disputed: [
    '"Data operations and access rights" (2/26/2024) asks of whoever shares a row for Share and Read on it.',
    'Programs that imitate Dataverse for tests also refuse to share a right one does not hold; no page of Microsoft’s says so or denies it.',
  ],
  reading: 'sharersGiveWhatTheyHold',
  unsolvable: 'Nobody can give themselves rights they lack: ask the owner to share the model.',
  judge: ({ readings, access, model, sharer, levelRights }) => ({
    ...judgeRightsOnRows(access, sharer.id, levelRights.model, [model]),
    severity: readings.sharersGiveWhatTheyHold ? 'blocker' : 'note',
  }),
});
