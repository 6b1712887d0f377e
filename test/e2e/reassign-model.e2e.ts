import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contosoOrigin } from '../support/cloud.ts';
import { ownerSeenFromOutside } from '../support/outside-client.ts';
import { accessibilityFindings, byRole, tabTo, takeFound, visibleText, waitForText } from '../support/page.ts';
import { applySteps, connectSteps, previewSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

/** The owners of the model and of its container, as a client outside the extension reads them. */
async function owners(): Promise<string[]> {
  const { contoso, cast } = stage;
  const seen = await Promise.all([
    ownerSeenFromOutside(contoso, 'msdyn_aimodels', cast.model.id),
    ownerSeenFromOutside(contoso, 'msdyn_aibdatasetscontainers', cast.container.id),
  ]);
  return seen.map(({ name }) => name);
}

describe('reassigning a model', () => {
  it('does it for me, and undoes it', async () => {
    const { steward, cast, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast), ...applySteps(cast)], async ({ name }) => {
      expect(await accessibilityFindings(workspace), name).toEqual([]);
    });
    expect(await owners()).toEqual([cast.successor.name, cast.successor.name]);

    await byRole(workspace, 'button', 'Undo').click();
    await byRole(workspace, 'button', 'Plan the undo').click();
    await byRole(workspace, 'button', 'Do it for me').click();
    await byRole(workspace, 'button', 'Give back').click();
    await waitForText(workspace, `Undone and verified: ${cast.leaver.name} owns`);
    expect(await owners()).toEqual([cast.leaver.name, cast.leaver.name]);
    expect(steward.errors).toEqual([]);
    expect(contoso.cloud.strayRequests).toEqual([]);
  });

  it('works by keyboard alone up to the preview', async () => {
    const { steward, cast } = stage;
    const workspace = await steward.open('options.html');
    await tabTo(workspace, 'Environment address');
    await workspace.keyboard.type(contosoOrigin);
    await workspace.keyboard.press('Enter');
    await byRole(workspace, 'link', `Hand over: ${cast.leaver.name}`).wait();
    await tabTo(workspace, 'AI models');
    await workspace.keyboard.press('Enter');
    await byRole(workspace, 'searchbox', 'Search models').wait();
    await tabTo(workspace, 'Search models');
    await workspace.keyboard.type(cast.model.name);
    await tabTo(workspace, cast.model.name);
    await workspace.keyboard.press('Enter');
    await byRole(workspace, 'link', 'Reassign…').wait();
    await tabTo(workspace, 'Reassign…');
    await workspace.keyboard.press('Enter');
    await byRole(workspace, 'combobox', 'New owner').wait();
    await tabTo(workspace, 'New owner');
    await workspace.keyboard.type(cast.successor.name);
    await takeFound(workspace, cast.successor.name);
    await tabTo(workspace, 'Preview');
    await workspace.keyboard.press('Enter');
    await byRole(workspace, 'button', 'Do it for me').wait();
  });

  it('is recognised in the popup, which connects and shows who owns the model', async () => {
    const { steward, cast } = stage;
    const tab = await steward.visit(
      `${contosoOrigin}/main.aspx?pagetype=entityrecord&etn=msdyn_aimodel&id=${cast.model.id}`,
    );
    const popup = await steward.openPopup(tab);
    await byRole(popup, 'button', 'Connect').click();
    await waitForText(popup, cast.model.name);
    expect(await visibleText(popup)).toContain(cast.leaver.name);
    expect(await accessibilityFindings(popup)).toEqual([]);
  });

  it('ends right, once, when the worker dies while it is applied', async () => {
    const { steward, cast, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast)]);
    const changeSets = () => contoso.cloud.requests.filter((request) => request.endsWith('/$batch')).length;
    contoso.organisation.faults.push({
      kind: 'slow',
      milliseconds: 1500,
      match: ({ url }) => url.endsWith('/$batch'),
    });
    await byRole(workspace, 'button', 'Do it for me').click();
    await byRole(workspace, 'button', 'Reassign').click();
    await expect.poll(changeSets, { timeout: 10_000 }).toBe(1);
    await steward.stopWorker();
    // The browser wakes the worker within half a minute.
    await waitForText(workspace, `Done and verified: ${cast.successor.name} owns`, 45_000);
    expect(await owners()).toEqual([cast.successor.name, cast.successor.name]);
    expect(changeSets(), 'change sets sent').toBe(1);
  });
});
