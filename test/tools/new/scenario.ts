import { type NewFiles, sentence } from './new-files.ts';

/** A scenario's file: every file of the folder is one, and its expectation stays red until it says what rules find. */
export function newScenario(id: string): NewFiles {
  return {
    [`test/scenarios/${id}.ts`]: `import { contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

// Tell the story, change what of Contoso it is about, ask the question, and say which rules fail. Then run vitest with -u: said.md holds what people read.
export default scenario({
  story: '${sentence(id)}',
  world: contoso(),
  question: standing,
  expect: { 'owner-is-active': 'fail' },
});
`,
  };
}
