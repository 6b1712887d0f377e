import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { routes } from '#ui';
import { contoso, contosoView, countedView } from '../gallery/data/environment.ts';
import { showWorkspace } from './show.tsx';

describe('the AI events of a model', () => {
  it('are counted when somebody asks', async () => {
    location.hash = routes.model(contoso.id, 'm1');
    const live = await showWorkspace({ environments: [contosoView] }, location.hash.slice(1));
    await page.getByRole('button', { name: 'Count events' }).click();
    expect(live.sent).toEqual([{ type: 'look-up-events', environment: contoso.id, model: 'm1' }]);
    await expect.element(page.getByText('Agents are not looked at', { exact: false })).toBeVisible();
  });

  it('are told by their owners, with who can no longer run the model', async () => {
    location.hash = routes.model(contoso.id, 'm1');
    await showWorkspace({ environments: [countedView] }, location.hash.slice(1));
    const table = page.getByRole('table', { name: 'Who ran it: AI events' });
    await expect.element(table.getByRole('row', { name: /Beth Maker 1,204 3 failed .* Yes/ })).toBeVisible();
    await expect.element(table.getByRole('row', { name: /Dana Leaver Disabled 3 .* No/ })).toBeVisible();
    await expect.element(page.getByText('There are more than these newest 1,207.')).toBeVisible();
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
    await page.getByRole('button', { name: 'Count again' }).click();
    await expect.element(page.getByText('prvReadmsdyn_AIEvent', { exact: false })).toBeVisible();
  });
});
