import { pages } from './pages.ts';
import { judgeReadOnTables } from './read-on-tables.ts';
import { defineRule } from './rule.ts';

/** Without the Read privilege on the table no share of a row helps. */
export const personMayReadTable = defineRule({
  id: 'person-may-read-table',
  needs: ['access', 'person', 'model'],
  severity: 'blocker',
  sentences: {
    pass: '{person} has a security role that lets them read AI models.',
    fail: 'None of the security roles of {person} has Read on AI Model, so {model} stays out of reach even if it is shared with them. Give them a role that has it: Basic User is enough to run models.',
    cannotTell: 'Whether {person} has a security role that lets them read AI models could not be seen.',
  },
  cites: [pages.recordAccess, pages.aiBuilderSecurity],
  solvedBy: 'give-privilege',
  judge: ({ access, person, model }) => judgeReadOnTables(access, [person], [model]),
});
