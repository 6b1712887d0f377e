import { camelCase, type NewFiles, registered, sentence } from './new-files.ts';

/** An error message's shape, its registration, and a test that stays red until the shape recognises its example. */
export function newShape(id: string, month: string, read: (path: string) => string): NewFiles {
  const name = camelCase(id);
  const list = 'src/diagnosis/shapes.ts';
  return {
    [`src/diagnosis/shapes/${id}.ts`]: `import { sentences } from '../shape.ts';

/** ${sentence(id)} */
export const ${name} = sentences({
  id: '${id}',
  kind: 'other',
  doc: 'Say on which page or in whose post the message was seen, noted ${month}',
  needles: ['${id.replaceAll('-', ' ')}'],
  before: 60,
  after: 140,
  patterns: [],
  examples: [],
});
`,
    [list]: registered(read(list), {
      importLine: `import { ${name} } from './shapes/${id}.ts';`,
      entry: `  ${name},`,
      list: 'export const shapes: readonly Shape[] = [',
    }),
    [`test/diagnosis/shapes/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { shapes } from '../../../src/diagnosis/shapes.ts';

it('${id} has an example of the message, as somebody met it', () => {
  // Every example is held against its shape in test/diagnosis/shapes.test.ts.
  expect(shapes.find((shape) => shape.id === '${id}')?.examples).not.toEqual([]);
});
`,
  };
}
