import { describe, expect, it } from 'vitest';
import { decode } from '#diagnosis';
import { compare, type Expected, readLines, samples } from './support.ts';

const expected = new Map(
  readLines<{ id: string } & Expected>('test/diagnosis/expected.jsonl').map(({ id, ...rest }) => [id, rest]),
);

describe('texts that people met', () => {
  const judged = samples().map(({ id, text }) => {
    const wanted = expected.get(id);
    if (!wanted) throw new Error(`test/diagnosis/expected.jsonl says nothing of ${id}`);
    return { id, ...compare(decode(text), wanted) };
  });
  const sum = (key: 'wanted' | 'found' | 'given' | 'right') => judged.reduce((total, each) => total + each[key], 0);

  it('are told as a careful reader would', () => {
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
    console.info(
      [
        `right kind        ${share(judged.filter(({ kindRight }) => kindRight).length, judged.length)}`,
        `fields found      ${share(sum('found'), sum('wanted'))}`,
        `claims that hold  ${share(sum('right'), sum('given'))}`,
      ].join('\n'),
    );
    const wrong = judged.filter(({ differences }) => differences.length > 0);
    expect(wrong.map(({ id, differences }) => `${id}: ${differences.join('; ')}`)).toEqual([]);
  });

  it('all have their source', () => {
    expect(samples().filter(({ source }) => !source)).toEqual([]);
  });
});

describe('texts made up by us', () => {
  const variants = readLines<{ what: string; text: string; expect: Expected }>('test/diagnosis/variants.jsonl');

  it.each(variants.map(({ what, text, expect }) => [what, text, expect] as const))('%s', (_, text, wanted) => {
    expect(compare(decode(text), wanted).differences).toEqual([]);
  });
});
