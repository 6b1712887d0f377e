import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reply } from '#messages';
import { routes } from '#ui';
import { contoso, contosoView, partialView } from '../gallery/data/environment.ts';
import { lookedUpView, shareDraft } from '../gallery/data/share-plans.ts';
import { showWorkspace } from './show.tsx';

const made: (id: string) => () => Reply = (id) => () => ({ ok: true, id });
const changeFor = (name: string) => page.getByRole('combobox', { name: `Change to, for ${name}` });

/** Draws a place to which the address agrees: an address that changes later would lead away again. */
function open(...[data, at, answer]: Parameters<typeof showWorkspace>): ReturnType<typeof showWorkspace> {
  location.hash = at;
  return showWorkspace(data, at, answer);
}

/** Finds somebody by typing, and chooses the first found by keyboard alone. */
async function find(label: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await expect.element(field).toBeVisible();
  (field.element() as HTMLElement).focus();
  await userEvent.keyboard(text);
  await expect.element(page.getByRole('listbox', { name: label }).getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
}

describe('sharing a model', () => {
  it('drafts additions, changes and ends, and asks for one plan of them', async () => {
    await page.viewport(1280, 1000);
    const live = await open(
      { environments: [contosoView], plans: [shareDraft] },
      routes.share(contoso.id, ['m1']),
      made('s1'),
    );
    await expect.element(page.getByText('Read, Write, Append, Append To, Share', { exact: true })).toBeVisible();
    await find('Add a person or team', 'maxim');
    await changeFor('Beth Maker').selectOptions('Co-owner');
    await changeFor('Accounts Payable').selectOptions('Stop sharing');
    await expect.element(page.getByText('3 changes chosen, nothing written yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Preview' }).click();
    expect(live.sent).toEqual([
      {
        type: 'prepare-share',
        environment: contoso.id,
        wishes: [
          { model: 'm1', principal: { type: 'person', id: 'long' }, level: 'User' },
          { model: 'm1', principal: { type: 'person', id: 'beth' }, level: 'Co-owner' },
          { model: 'm1', principal: { type: 'team', id: 'invoices' }, level: null },
        ],
      },
    ]);
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Change who “Supplier invoices” is shared with');
  });

  it('takes a choice back that changes nothing, starts over, and asks for a change before anything is prepared', async () => {
    const live = await open({ environments: [contosoView] }, routes.share(contoso.id, ['m1']));
    await changeFor('Beth Maker').selectOptions('Co-owner');
    await expect.element(page.getByText('1 change chosen', { exact: false })).toBeVisible();
    await changeFor('Beth Maker').selectOptions('User');
    await expect.element(page.getByText('change chosen', { exact: false })).not.toBeInTheDocument();
    await changeFor('Beth Maker').selectOptions('Co-owner');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.element(page.getByText('Choose a change first.')).toBeVisible();
    expect(live.sent).toEqual([]);
  });

  it('ends a share with everyone in the organization, and offers no new one', async () => {
    const live = await open({ environments: [contosoView] }, routes.share(contoso.id, ['m2']), made('s1'));
    const change = changeFor('Everyone in the organization');
    await expect.element(change).toBeVisible();
    expect([...(change.element() as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'As it is',
      'Stop sharing',
    ]);
    await change.selectOptions('Stop sharing');
    await page.getByRole('button', { name: 'Preview' }).click();
    expect(live.sent.flatMap((command) => (command.type === 'prepare-share' ? command.wishes : []))).toEqual([
      { model: 'm2', principal: { type: 'organization', id: 'organization' }, level: null },
    ]);
  });

  it('shares several models chosen in the list', async () => {
    const live = await open({ environments: [contosoView] }, routes.models(contoso.id), made('s1'));
    await page.getByRole('checkbox', { name: 'Choose Supplier invoices' }).click();
    await page.getByRole('checkbox', { name: 'Choose Delivery notes' }).click();
    await expect.element(page.getByText('2 models chosen')).toBeVisible();
    await page.getByRole('link', { name: 'Share…' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Share 2 models');
    await changeFor('Beth Maker').selectOptions('User');
    await page.getByRole('button', { name: 'Preview' }).click();
    expect(live.sent.flatMap((command) => (command.type === 'prepare-share' ? command.wishes : []))).toHaveLength(2);
  });

  it('asks Dataverse where shares may not be listed, and says what it answered', async () => {
    const live = await open({ environments: [partialView] }, routes.share(contoso.id, ['m1']));
    await expect.element(page.getByText('You may not list shares', { exact: false })).toBeVisible();
    expect(document.querySelector('.share-table')).toBeNull();
    await page.getByRole('button', { name: 'Ask Dataverse' }).click();
    expect(live.sent).toEqual([{ type: 'look-up-models', environment: contoso.id, models: ['m1'] }]);
    await open({ environments: [lookedUpView] }, routes.share(contoso.id, ['m1']));
    await expect
      .element(page.getByText('Dataverse says that you may share this model.', { exact: false }))
      .toBeVisible();
    await expect.element(changeFor('Beth Maker')).toBeVisible();
  });
});

describe('comparing two people', () => {
  it('shows what each has and why, and gives one what the other has by shares as one plan', async () => {
    await page.viewport(1280, 1000);
    const live = await open(
      { environments: [contosoView], plans: [shareDraft] },
      routes.compare(contoso.id),
      made('s1'),
    );
    await expect.element(page.getByText('Choose two people or teams')).toBeVisible();
    await find('What this person or team has', 'accounts');
    await find('Compared with', 'maxim');
    await expect.element(page.getByText('Shared as Co-owner').first()).toBeVisible();
    await page.getByRole('button', { name: 'Give', exact: false }).click();
    expect(live.sent).toEqual([
      {
        type: 'prepare-share',
        environment: contoso.id,
        wishes: [{ model: 'm1', principal: { type: 'person', id: 'long' }, level: 'Co-owner' }],
      },
    ]);
  });
});
