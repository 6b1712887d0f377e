import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { showWorkspace } from './show.tsx';

const address = `/environments/${encodeURIComponent(contoso.id)}/matrix`;
const said = () => document.querySelector('.matrix-why')?.textContent ?? '';

it('says why by keyboard, and when a cell is pointed at', async () => {
  await page.viewport(1280, 800);
  await showWorkspace({ environments: [contosoView] }, address);
  await expect.poll(said).toContain('Ada Admin and Churn');
  document.querySelector<HTMLElement>('[data-cell="0 0"]')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.poll(said).toContain('Beth Maker and Contracts: Run, Edit, Share');
  expect(said()).toContain('Through team Accounts Payable, which owns it');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('1 1');
  await page.getByRole('button', { name: /Beth Maker and Supplier invoices/ }).hover();
  await expect.poll(said).toContain('Shared as User');
});

it('exports what is shown', async () => {
  await showWorkspace({ environments: [contosoView] }, address);
  const saved: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  await expect.poll(() => saved).toEqual([`Access matrix of ${contoso.name}.csv`]);
  HTMLAnchorElement.prototype.click = click;
});
