import { pages } from './pages.ts';
import { judgeReadOnTables } from './read-on-tables.ts';
import { defineRule } from './rule.ts';

/** Prediction, category classification and object detection work on rows of the maker's own tables, which come along with no reassignment. */
export const newOwnerMayReadTrainingTables = defineRule({
  id: 'new-owner-may-read-training-tables',
  needs: ['access', 'newOwner', 'model', 'sourceTables'],
  severity: 'warning',
  sentences: {
    pass: '{newOwner} may read the tables that {model} works on.',
    fail: 'None of the security roles of {newOwner} has Read on {tables}, which {model} works on. Dataverse lets them own it all the same, but they need Read there to train it and to use it.',
    cannotTell:
      'Whether {newOwner} may read the tables that {model} works on could not be told: its configuration does not name them in a form that is known, or not all that it takes may be read. Prediction, category classification and object detection work on tables their maker chose: the model’s page in AI Builder shows which.',
  },
  cites: [pages.aiBuilderSecurity],
  unsolvable:
    'A reassignment gives no access to tables. Read on them is given by a security role, which is a plan of its own.',
  judge: ({ access, newOwner, sourceTables }) =>
    judgeReadOnTables(
      access,
      [newOwner],
      sourceTables.map((table) => ({ kind: table, facts: { table } })),
    ),
});
