import { inferredFrom, pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** Direct calls of the API need the model shared as well. */
export const apiCallerMayRunModel = defineRule({
  id: 'api-caller-may-run-model',
  needs: ['access', 'model', 'person', 'from'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can run {model} through the API.',
    fail: 'A direct call of the API by {person} to run {model} is refused: it takes the same access as running it from an app, which they lack. If {model} is not shared with them, ask its owner, {owner}, to share it as User; if it is, the other findings say what keeps the share from working.',
    cannotTell:
      'Whether {person} may run {model} could not be seen, because not all roles, teams or shares may be read.',
  },
  cites: [pages.shareModelBefore, inferredFrom(pages.aiBuilderSecurity)],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'api' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
