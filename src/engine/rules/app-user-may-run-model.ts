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
    fail: 'An app’s call to {model} fails for {person}: sharing an app only lets people open it, and running the model takes access of their own, which they lack. If {model} is not shared with them, ask its owner, {owner}, to share it as User; if it is, the other findings say what keeps the share from working.',
    cannotTell:
      'Whether {person} may run {model} could not be seen, because not all roles, teams or shares may be read.',
  },
  cites: [pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'app' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
