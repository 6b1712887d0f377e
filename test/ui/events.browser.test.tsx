import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { routes } from '#ui';
import { contoso, contosoView, countedView } from '../gallery/data/environment.ts';
import { showWorkspace } from './show.tsx';

describe('the agents and AI events of a model', () => {
  it('are asked for when somebody wants to know', async () => {
    location.hash = routes.model(contoso.id, 'm1');
    const live = await showWorkspace({ environments: [contosoView] }, location.hash.slice(1));
    await page.getByRole('button', { name: 'Ask about agents and events' }).click();
    expect(live.sent).toEqual([{ type: 'look-up-uses', environment: contoso.id, model: 'm1' }]);
  });

  it('are told by their owners, with who can no longer run the model', async () => {
    location.hash = routes.model(contoso.id, 'm1');
    await showWorkspace({ environments: [countedView] }, location.hash.slice(1));
    const table = page.getByRole('table', { name: 'AI events', exact: true });
    await expect.element(table.getByRole('row', { name: /Beth Maker 1,204 3 failed .* Yes/ })).toBeVisible();
    await expect.element(table.getByRole('row', { name: /Dana Leaver Disabled 3 .* No/ })).toBeVisible();
    await expect.element(page.getByText('There are more than these newest 1,207.')).toBeVisible();
    const agents = page.getByRole('table', { name: 'Agents', exact: true });
    await expect
      .element(agents.getByRole('row', { name: /Invoice desk Read an invoice, .* Beth Maker Yes/ }))
      .toBeVisible();
    await expect
      .element(agents.getByRole('row', { name: /Ledger helper Totals Dana Leaver Disabled No/ }))
      .toBeVisible();
  });

  it('say so when there are none, and when they may not be read', async () => {
    location.hash = routes.model(contoso.id, 'm2');
    await showWorkspace(
      { environments: [countedView] },
      location.hash.slice(1),
      () =>
        ({
          ok: false,
          problem: {
            kind: 'missing-privilege',
            privilege: 'prvReadmsdyn_AIEvent',
            table: 'msdyn_aievent',
            depth: null,
          },
        }) as never,
    );
    await expect.element(page.getByText('No AI event that you may read belongs to this model.')).toBeVisible();
    await expect.element(page.getByText('You may not read agents, so they are not told.')).toBeVisible();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect.element(page.getByText('prvReadmsdyn_AIEvent', { exact: false })).toBeVisible();
  });
});
