import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Sharing an app is not enough: its users need the model shared, too. */
export const appUserMayRunModel = defineRule({
  id: 'app-user-may-run-model',
  needs: ['access', 'model', 'person', 'from'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can run {model} from an app.',
    fail: 'An app’s call to {model} fails for {person}: sharing an app only lets people open it, and running the model takes access of their own, which they lack. Ask its owner, {owner}, to share {model} with {person} as User. If that was done, another finding says why the share does not work for them.',
    cannotTell: 'Whether {person} may run {model} could not be seen.',
  },
  cites: [pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'app' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
