import { camelCase, type NewFiles, registered, sentence } from './new-files.ts';

/** A rule's file, its registration, and a test that stays red until the rule judges. */
export function newRule(id: string, read: (path: string) => string): NewFiles {
  const name = camelCase(id);
  const list = 'src/engine/rules/index.ts';
  return {
    [`src/engine/rules/${id}.ts`]: `import { defineRule } from './rule.ts';

/** ${sentence(id)} */
export const ${name} = defineRule({
  id: '${id}',
  needs: ['model'],
  severity: 'warning',
  sentences: {
    pass: '${sentence(id)}',
    fail: 'It is not so that ${sentence(id).toLowerCase().replace('.', '')}.',
    cannotTell: 'Cannot tell whether ${sentence(id).toLowerCase().replace('.', '')}.',
  },
  cites: [],
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
    [`test/engine/rules/${id}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { evaluate, type Facts } from '#engine';

/** The smallest world in which the rule has something to say. Change it until it shows a failure. */
const world: Facts = {
  people: [{ id: 'ann', name: 'Ann' }],
  records: [{ id: 'invoices', table: 'msdyn_aimodel', name: 'Invoices', owner: 'ann' }],
  facts: { models: [{ id: 'invoices' }] },
};

describe('${id}', () => {
  const finding = () => evaluate(world, { kind: 'model', model: 'invoices' }).find(({ rule }) => rule === '${id}');

  it('fails in a world where it should', () => {
    expect(finding()?.verdict).toBe('fail');
  });
});
`,
  };
}
