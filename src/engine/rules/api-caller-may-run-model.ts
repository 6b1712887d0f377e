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
    fail: 'A direct call of the API by {person} to run {model} is refused: it takes the same access as running it from an app, which they lack. Ask its owner, {owner}, to share {model} with {person} as User. If that was done, another finding says why the share does not work for them.',
    cannotTell: 'Whether {person} may run {model} could not be seen.',
  },
  cites: [pages.shareModelBefore, inferredFrom(pages.aiBuilderSecurity)],
  solvedBy: 'share-model',
  judge: ({ access, model, person, from }) =>
    from === 'api' ? judgeRightsOnRows(access, person.id, ['Read'], [model]) : { verdict: 'does-not-apply' },
});
