import { DynamicsWebApi } from 'dynamics-web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contosoOrigin } from '../support/cloud.ts';
import { accessibilityFindings, byRole, saveScreenshot, waitForText } from '../support/page.ts';
import { connectSteps, previewSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

/** Somebody assigns a row in Microsoft's own pages: the extension knows nothing of it. */
async function assignBehindItsBack(entitySet: string, id: string): Promise<void> {
  const client = new DynamicsWebApi({ serverUrl: stage.contoso.outside, dataApi: { version: '9.2' } });
  const data = { 'ownerid@odata.bind': `/systemusers(${stage.cast.successor.id})` };
  await client.update({ collection: entitySet, key: id, data });
}

describe('being guided through a reassignment', () => {
  it('ticks each step when Dataverse shows it done, and goes on after its window was closed', async () => {
    const { steward, cast } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast)]);
    await byRole(workspace, 'button', 'Guide me').click();
    const guide = await steward.opened('options.html#/guide/');
    await waitForText(guide, '0 of 2 steps done');
    for (const label of ['Advanced Find', 'AI Models', 'Assign AI Models', 'Assign AI Builder Datasets Containers']) {
      await waitForText(guide, label);
    }
    expect(await accessibilityFindings(guide)).toEqual([]);

    await assignBehindItsBack('msdyn_aimodels', cast.model.id);
    await waitForText(guide, '1 of 2 steps done');
    await saveScreenshot(guide, 'guide');
    await guide.close();

    await assignBehindItsBack('msdyn_aibdatasetscontainers', cast.container.id);
    const tab = await steward.visit(
      `${contosoOrigin}/main.aspx?pagetype=entityrecord&etn=msdyn_aimodel&id=${cast.model.id}`,
    );
    const popup = await steward.openPopup(tab);
    await byRole(popup, 'button', 'Resume').click();
    const again = await steward.opened('options.html#/guide/');
    await waitForText(again, `Done: ${cast.successor.name} owns`);
    await waitForText(again, '2 of 2 steps done');
    await waitForText(workspace, `Done and verified: ${cast.successor.name} owns`);
    expect(steward.errors).toEqual([]);
  });
});
