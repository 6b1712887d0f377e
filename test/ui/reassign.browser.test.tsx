import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reply } from '#messages';
import { routes } from '#ui';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { applyingPlan, blockedDraft, draft, halfGuided, verified } from '../gallery/data/plans.ts';
import { showWorkspace } from './show.tsx';

const environments = [contosoView];

/** Presses Tab until the focus is on a control with this name. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await userEvent.tab();
    const focused = document.activeElement;
    if ((focused?.getAttribute('aria-label') ?? focused?.textContent)?.trim() === name) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

describe('reassigning by keyboard', () => {
  it('goes from the list to the preview and on to the verified end', async () => {
    await page.viewport(1280, 800);
    location.hash = '';
    const live = await showWorkspace(
      { environments, plans: [draft] },
      routes.models(contoso.id),
      ({ type }): Reply => ({
        ok: true,
        id: type === 'prepare-reassignment' ? 'p1' : null,
      }),
    );
    await tabTo('Contracts');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('تصنيف رسائل العملاء');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Supplier invoices');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Supplier invoices' })).toBeVisible();

    await tabTo('Reassign…');
    await userEvent.keyboard('{Enter}');
    const field = page.getByRole('combobox', { name: 'New owner' });
    await expect.element(field).toBeVisible();
    (field.element() as HTMLElement).focus();
    await userEvent.keyboard('maker');
    await expect.element(page.getByRole('option', { name: /Beth Maker/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(field).toHaveValue('Beth Maker');
    await tabTo('Preview');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Reassign “Supplier invoices” to Beth Maker');
    await expect.element(page.getByText('What could not be read: security roles.')).toBeVisible();

    await tabTo('Do it for me');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Reassign now?' })).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard('{Escape}');
    expect(live.sent.map(({ type }) => type)).toEqual(['prepare-reassignment']);
    await userEvent.keyboard('{Enter}');
    await tabTo('Reassign');
    await userEvent.keyboard('{Enter}');
    expect(live.sent.at(-1)).toEqual({ type: 'apply-plan', plan: 'p1' });

    live.data.plans.value = [applyingPlan];
    await expect.element(page.getByText('Reassigning.', { exact: false })).toBeVisible();
    live.data.plans.value = [verified];
    await expect.element(page.getByText('Done and verified: Beth Maker owns', { exact: false })).toBeVisible();
    await tabTo('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Dana Leaver is disabled.', { exact: false })).toBeVisible();
    expect(live.sent.at(-1)?.type).toBe('apply-plan');
  });

  it('asks for the new owner before anything is prepared, and keeps what was typed when refused', async () => {
    const live = await showWorkspace({ environments }, routes.reassign(contoso.id, 'm1'), () => ({
      ok: false,
      problem: { kind: 'session-expired', origin: contoso.origin },
    }));
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.element(page.getByText('Choose the new owner first.')).toBeVisible();
    expect(live.sent).toEqual([]);
    await page.getByRole('combobox', { name: 'New owner' }).fill('beth');
    await expect.element(page.getByRole('option', { name: /Beth Maker/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.element(page.getByText('You are not signed in', { exact: false })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'New owner' })).toHaveValue('Beth Maker');
  });

  it('lets nobody go on while something stands in the way', async () => {
    const live = await showWorkspace({ environments, plans: [blockedDraft] }, routes.plan('p1'));
    const button = page.getByRole('button', { name: 'Do it for me' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    (button.element() as HTMLElement).click();
    expect(document.querySelector('dialog')).toBeNull();
    expect(live.sent).toEqual([]);
  });
});

describe('the guide', () => {
  it('looks in Dataverse at once and when asked, and ticks what it shows', async () => {
    const live = await showWorkspace({ environments, plans: [halfGuided] }, routes.guide('p1'));
    expect(live.sent).toEqual([{ type: 'check-plan', plan: 'p1' }]);
    await expect.element(page.getByText('1 of 2 steps done')).toBeVisible();
    await page.getByRole('button', { name: 'Check now' }).click();
    expect(live.sent).toHaveLength(2);
    live.data.plans.value = [verified];
    await expect.element(page.getByText('2 of 2 steps done')).toBeVisible();
  });
});
