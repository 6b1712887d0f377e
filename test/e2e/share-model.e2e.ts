import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { containers, models, people } from '../../src/demo/contoso/names.ts';
import { rightsSeenFromOutside } from '../support/outside-client.ts';
import { accessibilityFindings, byRole, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

const { supplierInvoices } = models;
const full = ['Append', 'AppendTo', 'Read', 'Share', 'Write'];

async function openModel(workspace: Page, { name }: { name: string }): Promise<void> {
  await byRole(workspace, 'searchbox', 'Search models').fill(name);
  await byRole(workspace, 'link', name).click();
  await byRole(workspace, 'combobox', 'Add a person or team').wait();
}

/** Adds somebody to the draft, who is in nobody's list yet. */
async function add(workspace: Page, { name }: { name: string }): Promise<void> {
  await byRole(workspace, 'combobox', 'Add a person or team').fill(name);
  await workspace.locator(`::-p-aria([role="option"]) ::-p-text(${name})`).click();
}

/** Chooses what somebody shall have. */
async function choose(workspace: Page, { name }: { name: string }, wanted: string): Promise<void> {
  const select = `select[aria-label*="${name}"]`;
  await workspace.waitForSelector(select);
  await workspace.select(select, wanted);
}

/** From the draft to the verified end of its plan. */
async function carryOut(workspace: Page, confirm = 'Change shares'): Promise<void> {
  await byRole(workspace, 'button', 'Do it for me').click();
  await byRole(workspace, 'button', confirm).click();
}

describe('sharing a model', () => {
  it('as Co-owner, lowered to User, revoked and undone, by Dataverse’s own answer each time', async () => {
    const { steward, contoso } = stage;
    const workspace = await steward.open('options.html');
    const rights = async () => ({
      model: await rightsSeenFromOutside(contoso, people.beth.id, `msdyn_aimodels(${supplierInvoices.id})`),
      container: await rightsSeenFromOutside(
        contoso,
        people.beth.id,
        `msdyn_aibdatasetscontainers(${containers.supplierInvoices.id})`,
      ),
    });
    await walk(workspace, connectSteps);
    await openModel(workspace, supplierInvoices);
    expect(await rights()).toEqual({ model: [], container: [] });

    await add(workspace, people.beth);
    await choose(workspace, people.beth, 'Co-owner');
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await byRole(workspace, 'button', 'Preview').click();
    await byRole(workspace, 'button', 'Do it for me').wait();
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await carryOut(workspace);
    await waitForText(workspace, 'Done and verified');
    expect(await rights()).toEqual({ model: full, container: full });

    for (const [wanted, expected] of [
      ['User', { model: ['Read'], container: [] }],
      ['none', { model: [], container: [] }],
    ] as const) {
      await byRole(workspace, 'link', supplierInvoices.name).click();
      await choose(workspace, people.beth, wanted);
      await byRole(workspace, 'button', 'Preview').click();
      await carryOut(workspace);
      await waitForText(workspace, 'Done and verified');
      expect(await rights()).toEqual(expected);
    }

    await byRole(workspace, 'button', 'Undo').click();
    await byRole(workspace, 'button', 'Plan the undo').click();
    await carryOut(workspace, 'Put back');
    await waitForText(workspace, 'Undone and verified');
    expect(await rights()).toEqual({ model: ['Read'], container: [] });
    expect(steward.errors).toEqual([]);
    expect(contoso.cloud.strayRequests).toEqual([]);
  });

  it('by a maker who may read neither shares nor roles', async () => {
    const { steward, contoso } = stage;
    await steward.signIn(people.beth.id);
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'searchbox', 'Search models').fill(models.beths.name);
    await byRole(workspace, 'link', models.beths.name).click();
    await byRole(workspace, 'button', 'Ask Dataverse').click();
    await waitForText(workspace, 'Dataverse says that you may share this model.');
    await add(workspace, people.sofia);
    await byRole(workspace, 'button', 'Preview').click();
    await carryOut(workspace);
    await waitForText(workspace, 'Done and verified');
    expect(await rightsSeenFromOutside(contoso, people.sofia.id, `msdyn_aimodels(${models.beths.id})`)).toEqual([
      'Read',
    ]);
    await byRole(workspace, 'link', models.beths.name).click();
    await waitForText(workspace, people.sofia.name);
  });
});
