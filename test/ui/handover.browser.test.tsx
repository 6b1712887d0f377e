import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reply } from '#messages';
import { routes } from '#ui';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { handoverDraft } from '../gallery/data/handovers.ts';
import { showWorkspace } from './show.tsx';

const made = (): Reply => ({ ok: true, id: null });
const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('.column-chosen input:checked')].map((box) =>
    box.getAttribute('aria-label')?.replace('Hand over ', ''),
  );

describe('choosing what to hand over', () => {
  it('begins, of everybody’s models, with those that nobody looks after', async () => {
    await page.viewport(1280, 900);
    const live = await showWorkspace({ environments: [contosoView] }, routes.handOver(contoso.id, 'everybody'), made);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Hand over models' })).toBeVisible();
    // Dana is disabled; whoever is active keeps what they own.
    expect(chosen()).toEqual(['Summarize a case', 'Supplier invoices']);
    await page.getByRole('button', { name: 'Choose all' }).click();
    expect(chosen()).toHaveLength(contosoView.models.length);
    expect(live.sent).toEqual([]);
  });

  it('waits for a plan that was only just made, rather than calling it lost', async () => {
    const live = await showWorkspace({ environments: [contosoView] }, routes.plan('p1'), made);
    await expect.element(page.getByText('Opening what was read before…')).toBeVisible();
    expect(document.body.textContent).not.toContain('not in this browser');
    live.data.plans.value = [handoverDraft];
    await expect.element(page.getByRole('heading', { level: 1, name: /Hand over 6 models/ })).toBeVisible();
  });

  it('asks for a new owner first, and plans what is chosen for whom', async () => {
    await page.viewport(1280, 900);
    const live = await showWorkspace({ environments: [contosoView] }, routes.handOver(contoso.id, 'dana'), made);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose the new owner first.');
    await page.getByRole('button', { name: 'Beth Maker' }).click();
    await page.getByRole('checkbox', { name: 'Hand over Summarize a case' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    const beth = { type: 'person', id: 'beth' };
    expect(live.sent).toEqual([
      {
        type: 'prepare-handover',
        environment: contoso.id,
        from: 'dana',
        // Delivery notes is Beth’s already: its container follows it.
        models: [
          { model: 'm1', newOwner: beth },
          { model: 'm2', newOwner: beth },
        ],
        revoke: false,
      },
    ]);
  });
});
