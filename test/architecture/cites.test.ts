import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handWalkthroughs, walkthroughs } from '#walkthroughs';
import { gatePages } from '../../src/diagnosis/verdict/pages.ts';
import { pages } from '../../src/engine/rules/pages.ts';
import { handPages } from '../../src/walkthroughs/by-hand/pages.ts';
import { whatIsAmissWith } from '../support/cites.ts';

const tables = { pages, gatePages, handPages };
const files = globSync('src/**/*.{ts,tsx}');
const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');

describe('citations', () => {
  it('of every table and walkthrough say what page, where, of which day, and how sure', () => {
    const cites = [
      ...Object.values(tables).flatMap(Object.values),
      ...walkthroughs.map(({ cite }) => cite),
      ...handWalkthroughs.flatMap(({ cites: theirs }) => theirs),
    ];
    expect(cites.length).toBeGreaterThan(20);
    expect(cites.map(whatIsAmissWith).filter(Boolean)).toEqual([]);
  });

  it('of the tables are each used', () => {
    const idle = Object.entries(tables).flatMap(([table, entries]) =>
      Object.keys(entries).filter((name) => !new RegExp(`(?<![\\w.])${table}\\.${name}\\b`).test(source)),
    );
    expect(idle).toEqual([]);
  });

  it('in comments say when something was noted, not that somebody read it that day', () => {
    const claims = files.filter((file) => /\bread 20\d\d(-\d\d)?\b/i.test(readFileSync(file, 'utf8')));
    expect(claims).toEqual([]);
  });
});
