import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** The first publish of a prediction model adds a column to the table it predicts. */
export const publishingAddsNoColumn = defineRule({
  id: 'publishing-adds-no-column',
  needs: ['model', 'person', 'work', 'versionAtWork'],
  severity: 'note',
  sentences: {
    pass: 'Publishing {model} changes no table.',
    fail: 'When {model}, a prediction model, is published for the first time, AI Builder adds a column to the table it predicts for, and that takes the System Customizer role at least. Unless {person} has it, ask somebody who does to publish it once; after that a maker’s role is enough.',
    cannotTell:
      'Whether publishing {model} adds a column could not be read: it depends on its type and on whether it was published before.',
  },
  cites: [pages.aiBuilderSecurity],
  unsolvable: 'Adding columns is for whoever may customize the environment.',
  judge: ({ model, person, work, versionAtWork }) => {
    if (work !== 'publish') return { verdict: 'does-not-apply' };
    const adds = versionAtWork.addsColumn && !versionAtWork.published;
    return { verdict: adds ? 'fail' : 'pass', evidence: [model.id, person.id] };
  },
});
