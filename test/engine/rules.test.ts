import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, type Facts, rules } from '#engine';
import { type Plan, walkthroughs } from '#walkthroughs';
import { defineRule } from '../../src/engine/rules/rule.ts';
import { asCoOwner, beth, contoso, dana, reassign, standing, use, work } from '../scenarios/cast.ts';
import { whatIsAmissWith } from '../support/cites.ts';

/** Plans that are made on a page of their own, without a walk over Microsoft's. */
const plansWithoutSteps = ['lock-sharing', 'give-privilege'] as const satisfies readonly Plan['walkthrough'][];

const folder = new URL('../../src/engine/rules', import.meta.url).pathname;
const files = globSync('*.ts', { cwd: folder });

describe.each(rules)('$id', (rule) => {
  it('stands in a file of its name', () => {
    expect(files).toContain(`${rule.id}.ts`);
  });

  it('is solved by a walkthrough that says so, by another plan, or says why none can', () => {
    const solving = walkthroughs.filter(({ solves }) => solves.includes(rule.id)).map(({ id }) => id);
    const others: readonly string[] = plansWithoutSteps;
    expect(solving).toEqual(rule.solvedBy && !others.includes(rule.solvedBy) ? [rule.solvedBy] : []);
    expect(Boolean(rule.solvedBy), 'either solved or unsolvable').not.toBe(Boolean(rule.unsolvable));
  });

  it('cites pages, their dates, and whether they say so themselves', () => {
    expect(rule.cites.length).toBeGreaterThan(0);
    expect(rule.cites.filter((cite) => whatIsAmissWith(cite))).toEqual([]);
  });

  it('states both readings where pages disagree', () => {
    if (rule.disputed) expect(rule.disputed.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the rules', () => {
  it('are all in the list, once', () => {
    const listed = rules.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const defined = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('= defineRule('));
    expect(defined.map((file) => basename(file, '.ts')).sort()).toEqual([...listed].sort());
  });

  it('cite no page twice', () => {
    const twice = rules.filter(({ cites }) => new Set(cites.map(({ url, dated }) => url + dated)).size < cites.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('name in their disputes only pages by the titles and dates under which they are cited', () => {
    const title = (text: string) => [...text.matchAll(/"([A-Z][^"]+)"/g)].map(([, page]) => page);
    const known = new Set(rules.flatMap(({ cites }) => cites.map(({ page }) => page)));
    const named = rules.flatMap(({ disputed = [] }) => disputed.flatMap(title));
    expect([...new Set(named)].filter((page) => page && !known.has(page))).toEqual([]);
  });

  it('are known to the walkthroughs', () => {
    const named = walkthroughs.flatMap(({ solves, steps }) => [...solves, ...steps.map(({ provenBy }) => provenBy)]);
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('evaluate', () => {
  const words = {
    id: 'nothing-breaks',
    severity: 'note',
    sentences: { pass: 'p', fail: 'f', cannotTell: 'c' },
    cites: [],
    unsolvable: 'It is a test.',
  } as const;
  const broken = defineRule({
    ...words,
    needs: ['model'],
    judge: () => {
      throw new Error('broken');
    },
  });

  it('goes on when a rule throws', () => {
    const found = evaluate(contoso(), reassign(), [broken, ...rules]);
    expect(found[0]).toMatchObject({
      rule: 'nothing-breaks',
      verdict: 'cannot-tell',
      missing: ['rules/nothing-breaks'],
      data: { error: 'Error: broken' },
    });
    expect(found.slice(1)).toEqual(evaluate(contoso(), reassign()));
  });

  it('names the contested readings that a yes rests on, and none where it rests on something else as well', () => {
    const disputes = (facts: Partial<Facts>) =>
      evaluate(
        contoso({ people: [{ ...dana, manager: 'beth' }, beth], settings: { hierarchy: 'manager' }, ...facts }),
        work('beth', 'view-details'),
      ).find(({ rule }) => rule === 'person-may-view-details')?.disputed;
    expect(disputes({})).toEqual(['managersNeedBusinessUnitLevel']);
    expect(disputes({ shares: [asCoOwner('beth')] })).toBeUndefined();
    expect(disputes({ settings: { hierarchy: 'none' } })).toBeUndefined();
  });

  it('hands sentences the names of the model, its owner and whom the question names', () => {
    const quiet = defineRule({ ...words, needs: ['model'], judge: () => ({ verdict: 'pass' }) });
    const names = { model: 'Invoices', owner: 'Dana Leaver' };
    expect(evaluate(contoso(), use('una', 'app', 'intake'), [quiet])[0]?.data).toEqual({
      ...names,
      person: 'Una User',
    });
    const unread = contoso({ records: [], unknown: ['records'] });
    expect(evaluate(unread, standing, [quiet])[0]?.data).toEqual({ model: 'invoices', owner: '' });
  });

  it('shows a judge only what its rule needs, and names what is missing without asking it', () => {
    const seen: string[][] = [];
    const curious = defineRule({
      ...words,
      needs: ['newOwner', 'shareToPreviousOwner'],
      judge: (evidence) => {
        seen.push(Object.keys(evidence));
        return { verdict: evidence.shareToPreviousOwner ? 'fail' : 'pass' };
      },
    });
    expect(evaluate(contoso(), reassign(), [curious])[0]?.verdict).toBe('pass');
    expect(evaluate(contoso({ settings: {}, unknown: ['settings'] }), reassign(), [curious])[0]).toMatchObject({
      verdict: 'cannot-tell',
      missing: ['settings'],
    });
    expect(seen).toEqual([['newOwner', 'shareToPreviousOwner']]);
  });

  it('lets a rule take only what it says it needs', () => {
    defineRule({
      ...words,
      needs: ['newOwner'],
      // @ts-expect-error a judge cannot see facts that its rule does not declare
      judge: ({ model }) => ({ verdict: model ? 'pass' : 'fail' }),
    });
    const { unsolvable: _, ...unsolved } = words;
    // @ts-expect-error a rule has a walkthrough or a reason why none can help
    defineRule({ ...unsolved, needs: ['newOwner'], judge: () => ({ verdict: 'pass' }) });
  });
});
