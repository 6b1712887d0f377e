import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '#diagnosis';
import { codeKinds } from '../../src/diagnosis/code-kinds.ts';
import { finder } from '../../src/diagnosis/mentions.ts';
import { prepare } from '../../src/diagnosis/prepare.ts';
import type { Shape } from '../../src/diagnosis/shape.ts';
import { shapes } from '../../src/diagnosis/shapes.ts';

const root = join(import.meta.dirname, '../..');
const examples = shapes.flatMap((shape) => shape.examples.map((example) => ({ shape, example })));

/** The shapes that recognise something in a text. */
function recognising(text: string): Shape[] {
  const plain = prepare(text).text;
  return shapes.filter(({ needles, before = 0, after, recognise }) =>
    [...finder(needles, 100)(plain).values()].flat().some((at) => {
      const start = Math.max(0, at - before);
      return recognise(plain.slice(start, at + after), at - start) !== null;
    }),
  );
}

describe('each shape', () => {
  it('stands in a file of its name, and every file is in the list', () => {
    const files = globSync('src/diagnosis/shapes/*.ts', { cwd: root }).map((path) => basename(path, '.ts'));
    expect(shapes.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(shapes.map((shape) => [shape.id, shape] as const))(
    '%s says where it was seen, with the date',
    (_, { doc }) => {
      expect(doc).toMatch(/noted 20\d\d-\d\d$/);
    },
  );

  it.each(examples.map(({ shape, example }) => [shape.id, example, shape] as const))(
    '%s recognises its example: %s',
    (_, example, shape) => {
      expect(recognising(example).map(({ id }) => id)).toContain(shape.id);
      expect(decode(example).shape).toBe(shape.id);
    },
  );

  it.each(examples.map(({ shape, example }) => [shape.id, example] as const))(
    'but %s is deaf to the examples of others: %s',
    (id, example) => {
      // A general sentence says less than a message; it is heard only where no message is.
      const others = recognising(example).filter((other) => other.id !== id && !other.weak);
      expect(others.map((other) => other.id)).toEqual([]);
    },
  );
});

describe('the table of codes', () => {
  const list = JSON.parse(readFileSync(join(root, 'test/fixtures/errors/error-codes.json'), 'utf8')) as {
    codes: { name: string; hex: string }[];
  };

  it("has the names of Microsoft's list", () => {
    const names = new Map(list.codes.map(({ hex, name }) => [hex, name]));
    expect(codeKinds.filter(([code, name]) => names.get(code) !== name)).toEqual([]);
  });
});
