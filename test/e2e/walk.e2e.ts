import { afterAll, beforeAll, expect, it } from 'vitest';
import { models, people } from '../../src/demo/contoso/names.ts';
import { contosoOrigin } from '../support/cloud.ts';
import { accessibilityFindings, byRole, saveScreenshot, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const model = models.deliveryNotes;
const person = people.beth;

/** Somebody trains and publishes the model in Microsoft's own pages: the extension knows nothing of it. */
function behindItsBack() {
  const { store } = stage.contoso.organisation;
  const [version] = store.where('msdyn_aiconfiguration', 'msdyn_aimodelid', model.id);
  const id = String(version?.msdyn_aiconfigurationid);
  return {
    train: () => store.update('msdyn_aiconfiguration', id, { statuscode: 6, statecode: 2 }),
    publish: () => {
      const run = { ...version, msdyn_aiconfigurationid: crypto.randomUUID(), msdyn_type: 190_690_001 };
      store.insert('msdyn_aiconfiguration', { ...run, statuscode: 7, statecode: 2 });
      store.update('msdyn_aimodel', model.id, { msdyn_activerunconfigurationid: run.msdyn_aiconfigurationid });
    },
  };
}

it('from a fix that nobody can plan, through Microsoft’s pages, to what Dataverse says then', async () => {
  const { steward, contoso } = stage;
  const workspace = await steward.open('options.html');
  await walk(workspace, connectSteps);
  const diagnosis = `/environments/${encodeURIComponent(contosoOrigin)}/diagnose/${model.id}/${person.id}/app/-`;
  await workspace.evaluate((hash) => {
    location.hash = hash;
  }, diagnosis);
  await byRole(workspace, 'button', `Guide me: Publish “${model.name}”, after training it if need be`).click();
  await waitForText(workspace, '0 of 2 steps done');
  await waitForText(workspace, 'Now: being trained.');
  expect(await accessibilityFindings(workspace)).toEqual([]);
  await saveScreenshot(workspace, 'walk');

  const microsoft = behindItsBack();
  microsoft.train();
  await waitForText(workspace, '1 of 2 steps done');

  await workspace.reload();
  await waitForText(workspace, 'Now: trained, not published.');
  await byRole(workspace, 'button', 'Keep it beside Microsoft’s page').click();
  const beside = await steward.opened('options.html#/beside/');
  await waitForText(beside, '1 of 2 steps done');
  microsoft.publish();
  await waitForText(beside, 'Done: Dataverse shows every step');
  expect(await accessibilityFindings(beside)).toEqual([]);
  await saveScreenshot(beside, 'walk-beside');
  await beside.close();

  await workspace.bringToFront();
  await byRole(workspace, 'button', 'Read again and diagnose').click();
  await waitForText(workspace, 'Nothing that was read stands in the way.');
  await byRole(workspace, 'button', 'Verify with Dataverse').click();
  await waitForText(workspace, `Verified: ${person.name} can run it now.`);
  expect(contoso.cloud.strayRequests).toEqual([]);
  expect(steward.errors).toEqual([]);
});
