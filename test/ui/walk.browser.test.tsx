import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { routes, type ScreenActions } from '#ui';
import type { WalkRecord } from '#walkthroughs';
import { walkRoute } from '../../src/ui/stores/walk-route.ts';
import { diagnosedView } from '../gallery/data/diagnose.ts';
import { contoso } from '../gallery/data/environment.ts';
import { allTicked, enabled, halfEnabled, inTraining, notAllowed, waitingForCredits } from '../gallery/data/walks.ts';
import { showWorkspace } from './show.tsx';

const dana = { person: 'dana', model: 'm2', from: 'app' } as const;
const beth = { person: 'beth', model: 'm1', from: 'app' } as const;
const enabling = walkRoute(contoso.id, dana, { walk: 'enable-person' });

/** A walkthrough at its address; what was seen changes when the test says so. */
async function open(route: string, first: WalkRecord | null, actions: Partial<ScreenActions> = {}) {
  location.hash = route;
  let tell = (_record: WalkRecord | null): void => undefined;
  const live = await showWorkspace({ environments: [diagnosedView] }, route, undefined, {
    watchWalk: (_environment, _walk, next) => {
      tell = next;
      next(first);
      return () => undefined;
    },
    ...actions,
  });
  return { live, see: (record: WalkRecord) => tell(record) };
}

const step = (title: string) => page.getByRole('listitem').filter({ hasText: title }).first();

describe('a walkthrough done by hand', () => {
  it('is opened filled in from its fix, and has an address of its own', async () => {
    location.hash = routes.verdict(contoso.id, dana);
    await showWorkspace({ environments: [diagnosedView] }, location.hash.slice(1));
    await page.getByRole('button', { name: /^Guide me: Enable the account of/ }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: /Enable the account of .*Dana Leaver/ }))
      .toBeVisible();
    expect(location.hash.slice(1)).toBe(enabling);
    await page.getByRole('link', { name: 'Diagnosis', exact: true }).click();
    expect(location.hash.slice(1)).toBe(routes.verdict(contoso.id, dana));
  });

  it('begins anew from its fix where it was finished before, and goes on where it was not', async () => {
    for (const [record, isAnew] of [
      [enabled, true],
      [halfEnabled, undefined],
    ] as const) {
      const { live } = await open(routes.verdict(contoso.id, dana), record);
      await page.getByRole('button', { name: /^Guide me: Enable the account of/ }).click();
      await expect.poll(() => live.sent.at(-1)).toMatchObject({ type: 'look-for-walk', walk: 'enable-person dana m2' });
      expect(live.sent.map((one) => 'anew' in one && one.anew)).toEqual([isAnew ?? false]);
    }
    const { live } = await open(enabling, enabled);
    await expect.element(page.getByText('Done: Dataverse shows every step')).toBeVisible();
    expect(live.sent).toEqual([]);
  });

  it('looks in Dataverse at what its steps can be told from, and ticks them as that shows', async () => {
    const { live, see } = await open(enabling, null);
    await expect.element(page.getByText('0 of 5 steps done')).toBeVisible();
    expect(live.sent).toEqual([
      {
        type: 'look-for-walk',
        environment: contoso.id,
        walk: 'enable-person dana m2',
        sights: ['person'],
        at: { person: 'dana', model: 'm2' },
      },
    ]);
    see(halfEnabled);
    await expect.element(page.getByText('1 of 5 steps done')).toBeVisible();
    await expect.element(step('Allow sign-in')).toHaveAttribute('aria-current', 'step');
    await page.getByRole('button', { name: 'Check now' }).click();
    expect(live.sent).toHaveLength(2);
    see(enabled);
    await expect.element(page.getByText('Done: Dataverse shows every step')).toBeVisible();
    await page.getByRole('button', { name: 'Read again and diagnose' }).click();
    expect(live.sent.at(-1)).toEqual({ type: 'refresh-environment', environment: contoso.id });
    expect(location.hash.slice(1)).toBe(routes.verdict(contoso.id, dana));
  });

  it('asks Dataverse itself one click after the last step', async () => {
    const { live } = await open(enabling, enabled);
    await page.getByRole('button', { name: 'Verify with Dataverse' }).click();
    expect(live.sent.at(-1)).toMatchObject({ type: 'verify-access', model: 'm2' });
  });

  it('lets somebody tick by keyboard what Dataverse does not show, and take that back', async () => {
    const { live, see } = await open(walkRoute(contoso.id, beth, { walk: 'add-credits' }), waitingForCredits);
    await expect.element(page.getByText('1 of 3 steps done')).toBeVisible();
    const box = page.getByRole('checkbox', { name: /^Allocate credits\. I looked/ });
    (box.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(live.sent.at(-1)).toEqual({
      type: 'tick-walk',
      environment: contoso.id,
      walk: 'add-credits beth m1',
      ticked: ['look', 'allocate'],
    });
    see({ ...waitingForCredits, ticked: ['look', 'allocate'] });
    await expect.element(page.getByText('2 of 3 steps done')).toBeVisible();
    await expect.element(page.getByText('The newest run:', { exact: false })).toBeVisible();
    await page.getByRole('checkbox', { name: /^See what is left\. I looked/ }).click();
    expect(live.sent.at(-1)).toMatchObject({ ticked: ['allocate'] });
  });

  it('opens Microsoft’s page at the right row, and itself beside it', async () => {
    const opened: string[] = [];
    const { live } = await open(
      walkRoute(contoso.id, { ...beth, model: 'm2' }, { walk: 'publish-model' }),
      inTraining,
      {
        openLink: (url) => void opened.push(url),
        openBeside: (route) => void opened.push(route),
      },
    );
    await page.getByRole('button', { name: 'Open this page: Publish it' }).click();
    await page.getByRole('button', { name: 'Keep it beside Microsoft’s page' }).click();
    const beside = walkRoute(contoso.id, { ...beth, model: 'm2' }, { walk: 'publish-model' }, 'walkBeside');
    expect(opened).toEqual([expect.stringMatching(/aibuilder\/models\/m2$/), beside]);
    live.route.value = { page: 'unknown' };
    location.hash = beside;
    await expect.element(page.getByText('Now: being trained.')).toBeVisible();
    expect(document.querySelector('nav')).toBeNull();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    expect(live.sent.at(-1)).toMatchObject({ type: 'look-for-walk', anew: true });
  });

  it('says what may not be looked at, and what is no walkthrough', async () => {
    const address = walkRoute(contoso.id, { ...beth, model: 'm2' }, { walk: 'publish-model' });
    const { live, see } = await open(address, notAllowed);
    await expect
      .element(page.getByText('The privilege prvReadmsdyn_AIModel is missing.', { exact: false }).first())
      .toBeVisible();
    await expect.element(page.getByText('0 of 2 steps done')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Train it\. I looked/ }).click();
    expect(live.sent.at(-1)).toMatchObject({ type: 'tick-walk', ticked: ['train'] });
    see({ ...notAllowed, ticked: ['train'] });
    await expect.element(page.getByText('1 of 2 steps done')).toBeVisible();
    live.route.value = { page: 'walk', ...beth, environment: contoso.id, by: '-', walk: 'no-such', about: '-' };
    await expect.element(page.getByText('There is no walkthrough of this name.')).toBeVisible();
  });

  it('says that flows may call a model where none could be read', async () => {
    const facts = { ...diagnosedView.facts, records: diagnosedView.facts?.records ?? [], unknown: ['facts/flows'] };
    const { live, see } = await open(walkRoute(contoso.id, beth, { walk: 'find-model' }), null);
    await expect.poll(() => live.sent.at(-1)).toMatchObject({ sights: ['callers'], at: { callers: [] } });
    see(allTicked);
    await expect.element(page.getByText('No flow that you may read names this model.', { exact: false })).toBeVisible();
    live.data.environments.value = [{ ...diagnosedView, facts } as typeof diagnosedView];
    live.route.value = { page: 'unknown' };
    location.hash = walkRoute(contoso.id, beth, { walk: 'read-results' });
    await expect.poll(() => live.sent.at(-1)).toMatchObject({ walk: 'read-results beth m1', sights: [] });
    see({ ...notAllowed, seen: {}, first: {} });
    await expect.element(page.getByText('Cannot tell whether it is done', { exact: false })).toBeVisible();
    expect(page.getByText('No flow that you may read', { exact: false }).elements()).toEqual([]);
  });
});
