import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contosoOrigin } from '../support/cloud.ts';
import { ownerSeenFromOutside } from '../support/outside-client.ts';
import { byRole, waitForText } from '../support/page.ts';
import { applySteps, connectSteps, previewSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

/** The session holds inside the environment's own pages only, as where the browser keeps cookies from other sites apart. */
function refuseOtherSites(): void {
  stage.contoso.organisation.faults.push({
    kind: 'expired-session',
    times: Number.POSITIVE_INFINITY,
    match: (request) => request.url.includes('/api/') && request.headers.get('sec-fetch-site') !== 'same-origin',
  });
}

describe('an environment that refuses requests from outside its pages', () => {
  it('is read and written through an open tab of it', async () => {
    const { steward, cast, contoso } = stage;
    refuseOtherSites();
    await steward.visit(`${contosoOrigin}/main.aspx`);
    const workspace = await steward.open('options.html');
    await walk(workspace, [...connectSteps, ...previewSteps(cast), ...applySteps(cast)]);
    contoso.organisation.faults.clear();
    const { name } = await ownerSeenFromOutside(contoso, 'msdyn_aimodels', cast.model.id);
    expect(name).toBe(cast.successor.name);
  });

  it('asks to sign in when there is no such tab', async () => {
    refuseOtherSites();
    const workspace = await stage.steward.open('options.html');
    await walk(workspace, connectSteps.slice(0, 1));
    await byRole(workspace, 'button', 'Connect').click();
    await waitForText(workspace, 'You are not signed in to');
  });
});
