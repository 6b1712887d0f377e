import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ScreenData } from '#ui';
import { diagnosedView } from '../gallery/data/diagnose.ts';
import { contoso } from '../gallery/data/environment.ts';
import { type LiveWorkspace, showWorkspace } from './show.tsx';

const data: Partial<ScreenData> = { environments: [diagnosedView] };

/** The diagnosis of somebody and a model, with every way of making it work unfolded. */
async function diagnosed(rest: string): Promise<LiveWorkspace> {
  await page.viewport(1280, 1000);
  const live = await showWorkspace(data, `#/environments/${encodeURIComponent(contoso.id)}/diagnose/${rest}`);
  await expect.poll(() => cards().length, { timeout: 30_000 }).toBeGreaterThan(0);
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
  return live;
}

const cards = () => [...document.querySelectorAll<HTMLElement>('.fix')];
const buttonsIn = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('fluent-button')];
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? '';

function press(place: ParentNode | undefined, text: string): void {
  const button = place && buttonsIn(place).find(({ textContent }) => textContent === text);
  if (!button) throw new Error(`There is no button “${text}”.`);
  button.click();
}

/** Axe takes its time on a page with every way unfolded. */
const timeout = 60_000;

describe.each(['m1/nils/flow/-', 'm6/beth/app/-'])('on the page of %s', (rest) => {
  it('every button of every fix has a name that begins with its text and that no other has', { timeout }, async () => {
    await diagnosed(rest);
    expect(cards().length).toBeGreaterThan(1);
    const buttons = cards().flatMap(buttonsIn);
    for (const button of buttons) expect(nameOf(button)).toMatch(new RegExp(`^${button.textContent}: .+`));
    const boxes = cards().flatMap((card) => [...card.querySelectorAll('input')]);
    const names = [...buttons, ...boxes].map(nameOf);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect((await axe.run('#diagnosis')).violations).toEqual([]);
  });
});

describe('what a fix leaves somebody without', () => {
  const lacks = 'Nils Aaltonen would still lack: Create on AI Events, Read on AI Templates.';

  it('is said, and planned with the role only where that is wanted', { timeout }, async () => {
    const live = await diagnosed('m1/nils/app/-');
    const card = cards().find(({ textContent }) => textContent?.includes('Give Nils Aaltonen the security role'));
    expect(card?.textContent).toContain(lacks);
    press(card, 'Plan this');
    card?.querySelector('input')?.click();
    await expect.poll(() => card?.querySelector('input')?.checked).toBe(true);
    press(card, 'Plan this');
    await expect.poll(() => live.sent.length).toBe(2);
    const wishes = live.sent.map((command) => (command.type === 'prepare-privilege' ? command.wish.privileges : []));
    expect(wishes.map((privileges) => privileges.map(({ right, table }) => `${right} ${table}`))).toEqual([
      ['Read msdyn_aimodel'],
      ['Read msdyn_aimodel', 'Create msdyn_aievent', 'Read msdyn_aitemplate'],
    ]);
  });

  it('is a step of its own where the fix gives no role', { timeout }, async () => {
    const live = await diagnosed('m6/beth/app/-');
    const [card] = cards();
    expect(buttonsIn(card as HTMLElement).filter(({ textContent }) => textContent === 'Plan this')).toHaveLength(1);
    card?.querySelector('input')?.click();
    await expect.poll(() => card?.textContent).toContain('Give Beth Maker a small security role with just');
    buttonsIn(card as HTMLElement)
      .filter(({ textContent }) => textContent === 'Plan this')
      .at(-1)
      ?.click();
    await expect
      .poll(() => live.sent)
      .toMatchObject([
        {
          type: 'prepare-privilege',
          wish: { principal: 'beth', privileges: [{ right: 'Create' }, { right: 'Read' }] },
        },
      ]);
  });
});
