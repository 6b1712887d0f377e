import { judgeHeldOnTable } from './held-on-table.ts';
import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { runningPrivileges } from './running-privileges.ts';

/**
 * AI Builder notes every run of a model as a row of AI Event that belongs to whoever ran it, so using a model takes rows of one's own there. The page names the table and not the privileges: the stock role Basic User has Create, Read,
 * Append and Delete there at user level, and no Write (role files of a live environment, 2025). Whoever makes an app does not run the model.
 */
export const personMayCreateEvents = defineRule({
  id: 'person-may-create-events',
  needs: ['access', 'person', 'model', 'from'],
  severity: 'warning',
  sentences: {
    pass: 'The security roles of {person} let AI Builder note down that they ran {model}.',
    fail: '{person} may not be able to run {model}, because none of their security roles has Create on AI Event: AI Builder notes every run there, in the name of whoever runs the model, and Microsoft lists that table among those that using a model takes. Give them Basic User, or add Create, Read and Append on AI Event at user level to a role of theirs.',
    cannotTell: 'Whether {person} may create AI events, as running a model does, could not be seen.',
  },
  cites: [inferredFrom(pages.aiBuilderSecurity)],
  solvedBy: 'give-privilege',
  judge: ({ from, ...about }) =>
    from === 'control'
      ? { verdict: 'does-not-apply' }
      : judgeHeldOnTable(about, runningPrivileges['person-may-create-events']),
});
