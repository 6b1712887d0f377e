import { judgeHeldOnTable } from './held-on-table.ts';
import { inferredFrom, pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { runningPrivileges } from './running-privileges.ts';

/** What a type of model can do stands in AI Template, one row for each type; using a model takes Read there. The page gives all rows to everybody; what happens without it stands nowhere. */
export const personMayReadTemplates = defineRule({
  id: 'person-may-read-templates',
  needs: ['access', 'person', 'model', 'from'],
  severity: 'warning',
  sentences: {
    pass: 'The security roles of {person} let them read AI templates, which say what a model of this type can do.',
    fail: '{person} may not be able to use {model}, because none of their security roles has Read on AI Template: that table says what each type of model can do, and Microsoft lists it among those that using a model takes, with all of its rows. Give them Basic User, or add Read on AI Template at organization level to a role of theirs.',
    cannotTell: 'Whether {person} may read AI templates, as using a model takes, could not be seen.',
  },
  cites: [inferredFrom(pages.aiBuilderSecurity)],
  solvedBy: 'give-privilege',
  judge: (about) => judgeHeldOnTable(about, runningPrivileges['person-may-read-templates']),
});
