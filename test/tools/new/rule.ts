import { camelCase, type NewFiles, registered, sentence } from './new-files.ts';

/** A rule's file, its registration, and a scenario in which it fails: red until the rule judges. */
export function newRule(id: string, read: (path: string) => string): NewFiles {
  const name = camelCase(id);
  const list = 'src/engine/rules/index.ts';
  return {
    [`src/engine/rules/${id}.ts`]: `import { defineRule } from './rule.ts';

/** ${sentence(id)} */
export const ${name} = defineRule({
  id: '${id}',
  // What else there is to judge by, and which question brings it: evidence.ts, gather-evidence.ts. What may not have been read is a need of its own.
  needs: ['model'],
  severity: 'warning',
  sentences: {
    pass: '${sentence(id)}',
    fail: 'It is not so that ${sentence(id).toLowerCase().replace('.', '')}.',
    cannotTell: 'Cannot tell whether ${sentence(id).toLowerCase().replace('.', '')}.',
  },
  cites: [],
  // Or solvedBy: a plan, such as 'share-model', 'reassign-model', 'give-privilege' or 'lock-sharing'.
  unsolvable: 'No walkthrough solves this yet.',
  // Until it judges it claims nothing, so that no scenario changes.
  judge: ({ model }) => ({ verdict: 'does-not-apply', evidence: [model.id] }),
});
`,
    [list]: registered(read(list), {
      importLine: `import { ${name} } from './${id}.ts';`,
      entry: `  ${name},`,
      list: 'export const rules: readonly Rule[] = [',
    }),
    [`test/scenarios/not-${id}.ts`]: `import { contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

// The first of the rule's two scenarios: the least change of Contoso in which it fails. Name the file for its situation, and ask
// the question that brings what the rule needs: cast.ts has one of each kind.
export default scenario({
  story: 'It is not so: ${sentence(id).toLowerCase()}',
  world: contoso(),
  question: standing,
  expect: { '${id}': 'fail' },
});
`,
  };
}
