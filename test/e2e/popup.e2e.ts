import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contosoOrigin } from '../support/cloud.ts';
import { accessibilityFindings, saveScreenshot, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
let environmentId: string;
beforeAll(async () => {
  stage = await setStage();
  await walk(await stage.steward.open('options.html'), connectSteps);
  const question = "RetrieveCurrentOrganization(AccessType=@p1)?@p1=Microsoft.Dynamics.CRM.EndpointAccessType'Default'";
  const answer = await fetch(`${stage.contoso.outside}/api/data/v9.2/${question}`);
  environmentId = (await answer.json()).Detail.EnvironmentId;
});
afterAll(() => stage?.close());

async function popupOver(url: string) {
  return stage.steward.openPopup(await stage.steward.visit(url));
}

describe('the popup says what the page in front is', () => {
  it('a model in the maker portal', async () => {
    const { cast } = stage;
    const popup = await popupOver(
      `https://make.powerapps.com/environment/${environmentId}/aibuilder/models/${cast.model.id}`,
    );
    await waitForText(popup, cast.model.name);
    await waitForText(popup, cast.leaver.name);
    await waitForText(popup, 'Published');
    await waitForText(popup, 'can run it');
    await waitForText(popup, 'Share…');
    expect(await accessibilityFindings(popup)).toEqual([]);
    await saveScreenshot(popup, 'popup-model');
  });

  it('an environment in the admin center, and how many models are without an owner', async () => {
    const popup = await popupOver(`https://admin.powerplatform.microsoft.com/environments/${environmentId}/hub`);
    await waitForText(popup, 'Contoso');
    await waitForText(popup, '9 models whose owner has left');
    expect(await accessibilityFindings(popup)).toEqual([]);
  });

  it('an environment that is not connected', async () => {
    const popup = await popupOver(`https://make.powerapps.com/environments/${stage.cast.model.id}/home`);
    await waitForText(popup, 'is not connected');
  });

  it('a model that was not read', async () => {
    const popup = await popupOver(
      `${contosoOrigin}/main.aspx?etn=msdyn_aimodel&pagetype=entityrecord&id=${stage.cast.leaver.id}`,
    );
    await waitForText(popup, 'This model is not among those that were read');
  });
});
