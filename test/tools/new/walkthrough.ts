import { camelCase, type NewFiles, registered, sentence } from './new-files.ts';

const type = 'src/walkthroughs/walkthrough.ts';
const list = 'src/walkthroughs/walkthroughs.ts';

/** A walkthrough's file, its id in the type, its registration, and a test that stays red until a rule says that it is solved by it. */
export function newWalkthrough(id: string, read: (path: string) => string): NewFiles {
  const name = camelCase(id);
  return {
    [`src/walkthroughs/${id}.ts`]: `import type { Walkthrough } from './walkthrough.ts';

/** ${sentence(id)} */
export const ${name}: Walkthrough = {
  id: '${id}',
  title: '${sentence(id).replace(/\.$/, '')}',
  prerequisite: 'Say who can do it.',
  solves: [],
  cite: {
    page: 'Share your AI model',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  steps: [],
};
`,
    [type]: withId(read(type), id),
    [list]: registered(read(list), {
      importLine: `import { ${name} } from './${id}.ts';`,
      entry: `  ${name},`,
      list: 'export const walkthroughs: readonly Walkthrough[] = [',
    }),
    [`test/walkthroughs/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { rules } from '#engine';
import { walkthroughs } from '#walkthroughs';

const walkthrough = walkthroughs.find((one) => one.id === '${id}');

it('${id} solves what rules say it solves', () => {
  // Give a rule of src/engine/rules solvedBy: '${id}', and name the rule here and in the walkthrough.
  const solved = rules.filter(({ solvedBy }) => solvedBy === '${id}').map(({ id }) => id);
  expect(solved).not.toEqual([]);
  expect(walkthrough?.solves).toEqual(solved);
});

it('${id} has steps, each proven by a rule', () => {
  expect(walkthrough?.steps).not.toEqual([]);
});
`,
  };
}

/** The type of walkthroughs with one more id. */
function withId(text: string, id: string): string {
  const at = text.search(/(?<=export interface Walkthrough \{\n\s*id:[^;]*);/);
  if (at < 0) throw new Error(`The ids of ${type} are no longer there: mend test/tools/new.`);
  return `${text.slice(0, at)} | '${id}'${text.slice(at)}`;
}
