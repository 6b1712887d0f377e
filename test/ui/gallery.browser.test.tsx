import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { exhibits } from '../gallery/exhibits.ts';
import { showExhibit } from './show.tsx';

/** What axe finds wrong with the whole page, in words. */
async function complaints(rules?: string[]): Promise<string[]> {
  const { violations } = await axe.run(document.body, rules ? { runOnly: { type: 'rule', values: rules } } : {});
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
  );
}

describe.each(Object.entries(exhibits))('%s', (_, exhibit) => {
  it('passes axe in light, and its contrasts in dark', { timeout: 30_000 }, async () => {
    await page.viewport(exhibit.width ?? 1280, 800);
    await showExhibit(exhibit, 'light');
    expect(await complaints()).toEqual([]);
    await showExhibit(exhibit, 'dark');
    // A row that is pointed at or has the focus stands on another ground.
    document.querySelector<HTMLElement>('tr[data-row] a')?.focus();
    expect(await complaints(['color-contrast'])).toEqual([]);
  });

  it('fits its window, and a narrow one', async () => {
    for (const width of [exhibit.width ?? 1280, exhibit.kind === 'popup' ? 360 : 420]) {
      await page.viewport(width, 800);
      await showExhibit(exhibit);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      if (exhibit.kind === 'workspace' && !/^\/(guide|beside)/.test(exhibit.route ?? '')) {
        expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(800);
      }
      const content = document.getElementById('content');
      if (content) expect(content.scrollWidth).toBeLessThanOrEqual(content.clientWidth);
    }
  });

  it('has one heading of the first level and names itself', async () => {
    await showExhibit(exhibit);
    if (exhibit.data.environments !== null) expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.documentElement.lang).toBe('en');
  });
});
