import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { routes } from '#ui';
import { contoso, contosoView, crowdedView, readingView } from '../gallery/data/environment.ts';
import { showWorkspace } from './show.tsx';

const field = () => page.getByRole('textbox', { name: 'Environment address' });

describe('connecting an environment', () => {
  it('asks for access to the origin of whatever address was pasted, inside the click', async () => {
    const asked: string[] = [];
    const requestAccess = async (origin: string) => {
      asked.push(origin);
      return true;
    };
    const live = await showWorkspace({ environments: [] }, '/', () => ({ ok: true, id: contoso.id }), {
      requestAccess,
    });
    await field().fill(`${contoso.origin}/main.aspx?x=1`);
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([contoso.origin]);
    await expect
      .poll(() => live.sent)
      .toEqual([{ type: 'connect-environment', address: `${contoso.origin}/main.aspx?x=1` }]);
    await expect.poll(() => live.route.value.page).toBe('care');
  });

  it('says plainly what is wrong with an address, sends nothing and keeps it', async () => {
    const live = await showWorkspace({ environments: [] }, '/');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.element(page.getByText('Paste the address of the environment first.')).toBeVisible();
    await field().fill('https://example.com/');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.element(page.getByText('“https://example.com/” is not the address', { exact: false })).toBeVisible();
    await expect.element(field()).toHaveValue('https://example.com/');
    expect(live.sent).toEqual([]);
  });

  it('offers to allow access again when it was declined', async () => {
    const answers = [false, true];
    const requestAccess = async () => answers.shift() ?? false;
    const live = await showWorkspace({ environments: [] }, '/', undefined, { requestAccess });
    await field().fill(contoso.origin);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    expect(live.sent).toEqual([]);
    answers.push(true);
    await page.getByRole('button', { name: 'Allow access' }).click();
    await expect.poll(() => live.sent.map(({ type }) => type)).toEqual(['connect-environment']);
  });
});

describe('a connected environment', () => {
  it('is forgotten only after the question was answered', async () => {
    const live = await showWorkspace({ environments: [contosoView] }, '/');
    const forget = page.getByRole('button', { name: `Forget this environment: ${contoso.name}` });
    await forget.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(live.sent).toEqual([]);
    await forget.click();
    await page.getByRole('button', { name: 'Forget', exact: true }).click();
    expect(live.sent).toEqual([{ type: 'forget-environment', environment: contoso.id }]);
  });

  it('shows how far it is read, and stops on request', async () => {
    const live = await showWorkspace({ environments: [readingView] }, routes.models(contoso.id));
    await expect.element(page.getByText(`${(15000).toLocaleString()} rows read`)).toBeVisible();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    expect(live.sent).toEqual([{ type: 'cancel-refresh', environment: contoso.id }]);
  });
});

describe('a list of 10,000 models', () => {
  it('draws only what can be seen, finds by typing, and goes to the end by keyboard', async () => {
    await page.viewport(1280, 800);
    await showWorkspace({ environments: [crowdedView(10_000)] }, routes.models(contoso.id));
    const rows = () => document.querySelectorAll('tr[data-row]').length;
    expect(rows()).toBeLessThan(60);
    document.querySelector<HTMLElement>('tr[data-row] a')?.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('7501');
    expect(rows()).toBeLessThan(60);
    await page.getByRole('searchbox', { name: 'Search models' }).fill('churn 9996');
    await expect.element(page.getByText(`1 of ${(10_000).toLocaleString()} models`)).toBeVisible();
    expect(rows()).toBe(1);
  });
});
