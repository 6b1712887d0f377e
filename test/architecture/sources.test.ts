import { describe, expect, it } from 'vitest';
import { toSource } from './sources.ts';

const globals = (text: string) => [...toSource('src/engine/example.tsx', text).globals];

describe('toSource', () => {
  it('knows what a file opens, and whether for types only', () => {
    const text = `
      import type { A } from '#engine';
      import { type B } from '#cache';
      import { type C, d } from '#demo';
      export * from './e.ts';
      const f = await import('#ui');
      type G = import('#tasks').G;
    `;
    expect(toSource('src/engine/example.ts', text).opens).toEqual([
      { target: '#engine', typesOnly: true },
      { target: '#cache', typesOnly: true },
      { target: '#demo', typesOnly: false },
      { target: './e.ts', typesOnly: false },
      { target: '#ui', typesOnly: false },
      { target: '#tasks', typesOnly: true },
    ]);
  });

  it('sees globals, and not properties or parameters of the same name', () => {
    expect(globals('const now = Date.now(); fetch(x);')).toEqual(expect.arrayContaining(['Date', 'fetch']));
    expect(globals('const r = Math.random();')).toContain('Math.random');
    expect(globals('export const f = (fetch, { Date, now: setTimeout }) => fetch(Date, setTimeout);')).toEqual([]);
    expect(globals('export const o = { fetch: 1 }; o.fetch;')).not.toContain('fetch');
  });

  it('counts any', () => {
    expect(
      toSource('src/engine/example.ts', 'let a: any; const b = a as any; const any = 1; let c: unknown;').anys,
    ).toBe(2);
  });
});
