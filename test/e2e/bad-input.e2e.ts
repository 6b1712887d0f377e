import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownerSeenFromOutside } from '../support/outside-client.ts';
import { byRole, waitForText } from '../support/page.ts';
import { applySteps, connectSteps, previewSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

async function modelOwner(): Promise<string> {
  return (await ownerSeenFromOutside(stage.contoso, 'msdyn_aimodels', stage.cast.model.id)).name;
}

describe('what goes wrong is said in one plain sentence', () => {
  it('an address that is not Dataverse: nothing is lost', async () => {
    const workspace = await stage.steward.open('options.html');
    await byRole(workspace, 'textbox', 'Environment address').fill('https://example.com/contoso');
    await byRole(workspace, 'button', 'Connect').click();
    await waitForText(workspace, 'is not the address of a Dataverse environment');
    const kept = await workspace.evaluate(() => document.querySelector<HTMLInputElement>('fluent-text-input')?.value);
    expect(kept).toBe('https://example.com/contoso');
    expect(stage.contoso.cloud.strayRequests).toEqual([]);
  });

  it('nobody signed in: says so, connects after signing in', async () => {
    const { steward, contoso } = stage;
    await steward.signIn(null);
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps.slice(0, 1));
    await byRole(workspace, 'button', 'Connect').click();
    await waitForText(workspace, 'You are not signed in to');
    await steward.signIn(contoso.administrator);
    await byRole(workspace, 'button', 'Connect').click();
    await byRole(workspace, 'link', 'Hand over: Dana Whitfield').wait();
  });

  it('a session that expired before applying: nothing is half-written', async () => {
    const { steward, cast, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast), ...applySteps(cast).slice(0, 1)]);
    await steward.signIn(null);
    await byRole(workspace, 'button', 'Reassign').click();
    await waitForText(workspace, 'You are not signed in to');
    await waitForText(workspace, 'Nothing was moved');
    expect(await modelOwner()).toBe(cast.leaver.name);
    await steward.signIn(contoso.administrator);
    await byRole(workspace, 'button', 'Make a new plan').click();
    await walk(workspace, applySteps(cast));
    expect(await modelOwner()).toBe(cast.successor.name);
  });

  it('a model that was deleted meanwhile', async () => {
    const { steward, cast, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast).slice(0, 2)]);
    contoso.organisation.store.remove('msdyn_aibdatasetscontainer', cast.container.id);
    contoso.organisation.store.remove('msdyn_aimodel', cast.model.id);
    await byRole(workspace, 'button', 'Preview').click();
    await waitForText(workspace, 'It is no longer there');
  });

  it('a person without rights: the preview names what is missing and offers nothing that would fail', async () => {
    const { steward, cast, contoso } = stage;
    await steward.signIn(cast.successor.id);
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'button', 'Custom models only').click();
    await walk(workspace, previewSteps({ ...cast, model: cast.sharedModel }));
    await waitForText(workspace, 'may not assign');
    await waitForText(workspace, 'System Customizer');
    expect(await workspace.evaluate(disabledButtons)).toEqual(['Do it for me', 'Guide me']);
    const written = contoso.organisation.store.get('msdyn_aimodel', cast.sharedModel.id);
    expect(written?.ownerid).not.toBe(cast.successor.id);
  });
});

/** Runs in the page. */
function disabledButtons(): string[] {
  return [...document.querySelectorAll('fluent-button[disabled]')].map((button) => button.textContent?.trim() ?? '');
}
