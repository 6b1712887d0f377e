import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pngFile, svgFile } from '../../src/ui/stores/picture-file.ts';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { showWorkspace } from './show.tsx';

const address = `/environments/${encodeURIComponent(contoso.id)}/models/m1/picture`;
const drawing = () => {
  const svg = document.querySelector<SVGSVGElement>('svg.picture');
  if (!svg) throw new Error('There is no picture.');
  return svg;
};
/** The page is loaded when somebody goes there. */
const drawn = () => expect.poll(() => document.querySelector('svg.picture')).not.toBeNull();
const text = () => [...drawing().querySelectorAll('tspan')].map((line) => line.textContent).join(' ');

it('shows every path with its people, and the same in words', async () => {
  await page.viewport(1280, 900);
  await showWorkspace({ environments: [contosoView] }, address);
  await drawn();
  expect(text()).toContain('Through team Accounts Payable, shared as Co-owner');
  expect(text()).toContain('Ada Admin');
  const lines = [...document.querySelectorAll('#picture-in-words ~ ul li')].map((line) => line.textContent ?? '');
  expect(lines).toHaveLength(drawing().querySelectorAll('.picture-path').length);
  expect(lines).toContain('System Administrator, all rows: Ada Admin');
});

it('zooms to one person and back', async () => {
  await showWorkspace({ environments: [contosoView] }, address);
  await page.getByRole('combobox', { name: 'One person' }).fill('beth');
  await expect.element(page.getByRole('option', { name: /Beth Maker/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(text).not.toContain('Ada Admin');
  expect(text()).toContain('Beth Maker');
  await page.getByRole('button', { name: 'Everybody' }).click();
  await expect.poll(text).toContain('Ada Admin');
});

it('is saved as it looks: an SVG of its own, and a PNG', async () => {
  await showWorkspace({ environments: [contosoView] }, address);
  await drawn();
  const file = svgFile(drawing());
  expect(file).not.toContain('var(--');
  expect(file).not.toContain('class=');
  expect(new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  const png = await pngFile(drawing());
  expect([png.type, png.size > 5_000]).toEqual(['image/png', true]);
});
