import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Owners, admins and whoever holds Share on the model may share it. */
export const sharerMayShareModel = defineRule({
  id: 'sharer-may-share-model',
  needs: ['access', 'model', 'sharer'],
  severity: 'blocker',
  sentences: {
    pass: '{sharer} may share {model}.',
    fail: '{sharer} may not share {model}: they lack {rights} on it. Its owner ({owner}), a co-owner or an admin can, as long as a security role of theirs has Share on AI Model. Ask one of them to share it, or an admin for such a role.',
    cannotTell: 'Whether {sharer} may share {model} could not be seen.',
  },
  cites: [pages.shareModel, pages.accessRights],
  unsolvable: 'Nobody can give themselves rights they lack: ask somebody who has them to share the model.',
  judge: ({ access, model, sharer }) => judgeRightsOnRows(access, sharer.id, ['Share', 'Read'], [model]),
});
