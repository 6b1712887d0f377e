import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ui = join(import.meta.dirname, '../../src/ui');
const files = readdirSync(join(ui, 'words')).filter((file) => file !== 'manifest.ts');
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
  .map((file) => readFileSync(join(ui, file), 'utf8'));

/** What the code says by name: literal keys, and the two ends of keys that are put together. */
function usesIn(text: string) {
  const literal = new Set([...text.matchAll(/['"](\w+)['"]/g)].map((match) => match[1] as string));
  const composed = [...text.matchAll(/`([a-z]+_\w*)\$\{[^`]*?\}(\w*)`/g)].map(
    (match) => [match[1], match[2]] as [string, string],
  );
  return { literal, composed };
}

describe.each(files)('words/%s', (file) => {
  const users = sources.filter((text) => text.includes(`words/${file}`) || file === 'language.ts').map(usesIn);

  it('is used, every key of it', async () => {
    const { words } = (await import(join(ui, 'words', file))) as { words: Record<string, string> };
    const unused = Object.keys(words).filter((key) => {
      const plural = key.replace(/_(one|other)$/, '');
      return !users.some(
        ({ literal, composed }) =>
          literal.has(key) ||
          literal.has(plural) ||
          composed.some(([head, tail]) => key.startsWith(head) && key.endsWith(tail)),
      );
    });
    expect(unused).toEqual([]);
  });

  it('has a plural for every singular and names its keys alike', async () => {
    const { words } = (await import(join(ui, 'words', file))) as { words: Record<string, string> };
    for (const key of Object.keys(words)) {
      expect(key).toMatch(/^[a-zA-Z]\w*$/);
      if (key.endsWith('_one')) expect(words).toHaveProperty(key.replace(/_one$/, '_other'));
    }
  });
});

describe('screens', () => {
  it('hold no sentence of their own', () => {
    const text = sources.flatMap((source) => [
      ...source.matchAll(/<(?:p|h[1-6]|span|button|Button|th|dt|strong)[^>{}]*>\s*([A-Z][a-z]+[^<{]*)</g),
    ]);
    expect(text.map((match) => match[1])).toEqual([]);
  });
});
