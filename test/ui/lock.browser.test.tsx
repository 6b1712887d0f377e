import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reply } from '#messages';
import { routes } from '#ui';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { lockBroken, lockOpen, mixedView } from '../gallery/data/locks.ts';
import { showWorkspace } from './show.tsx';

/** Says that it is done and leads nowhere; only where a plan was made does the page go on to it. */
const done: () => Reply = () => ({ ok: true, id: null });
const made: () => Reply = () => ({ ok: true, id: 'p2' });
const share = { right: 'Share', table: 'msdyn_aimodel' };

/** Draws a place to which the address agrees: an address that changes later would lead away again. */
function open(...[data, at, answer]: Parameters<typeof showWorkspace>): ReturnType<typeof showWorkspace> {
  location.hash = at;
  return showWorkspace(data, at, answer);
}

describe('the sharing lock', () => {
  it('is planned for everybody but those who may go on, or for those who are chosen', async () => {
    await page.viewport(1280, 1000);
    const live = await open({ environments: [contosoView], plans: [lockBroken] }, routes.lock(contoso.id), done);
    await page.getByRole('checkbox', { name: 'Beth Maker may go on' }).click();
    await page.getByRole('checkbox', { name: 'Assign on AI Models' }).click();
    await page.getByRole('button', { name: 'Preview the plan' }).click();
    const both = [share, { ...share, right: 'Assign' }];
    expect(live.sent).toEqual([
      {
        type: 'prepare-lock',
        environment: contoso.id,
        goal: { privileges: both, from: 'everybody', keep: ['ada', 'beth', 'bot'] },
      },
    ]);
  });

  it('ends shares that exist, those with everyone in the organization among them', async () => {
    const live = await open({ environments: [contosoView], plans: [] }, routes.lock(contoso.id), done);
    await expect.element(page.getByText('– everyone in the organization included')).toBeVisible();
    await page.getByRole('checkbox', { name: 'End the shares of Delivery notes' }).click();
    await page.getByRole('button', { name: 'Preview ending their shares' }).click();
    const principal = { type: 'organization', id: 'organization' };
    expect(live.sent).toEqual([
      { type: 'prepare-share', environment: contoso.id, wishes: [{ model: 'm2', principal, level: null }] },
    ]);
  });

  it('asks what becomes of people for whom nothing is exact, and is planned anew with the answer', async () => {
    const live = await open({ environments: [mixedView], plans: [lockOpen] }, routes.plan(lockOpen.id), made);
    await expect.element(page.getByRole('button', { name: 'Apply now' })).toBeDisabled();
    await page.getByRole('button', { name: 'They stop there, and keep the rest' }).click();
    const { choice } = lockOpen.plan;
    const goal = { ...(choice.kind === 'lock-sharing' ? choice.goal : {}), teamRows: 'stop' };
    expect(live.sent).toEqual([
      { type: 'prepare-lock', environment: contoso.id, goal },
      { type: 'discard-plan', plan: lockOpen.id },
    ]);
  });
});
