import { afterEach, expect, it } from 'vitest';
import { people } from '../../src/demo/contoso/names.ts';
import { rightsSeenFromOutside } from '../support/outside-client.ts';
import { accessibilityFindings, byRole, saveScreenshot, visibleText, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

const name = 'Warranty cards';

let stage: Stage;
afterEach(() => stage?.close());

/** Opens the workspace as somebody, connected and read. */
async function openAs(person: string | null) {
  stage = await setStage();
  if (person) await stage.steward.signIn(person);
  const workspace = await stage.steward.open('options.html');
  await walk(workspace, connectSteps);
  return workspace;
}

/** What the organisation itself says everybody can do with the model: only people whom no access mode stops. */
async function toldByDataverse(): Promise<Record<string, string>> {
  const { store } = stage.contoso.organisation;
  const model = [...store.rows('msdyn_aimodel')].find((row) => row.msdyn_name === name)?.msdyn_aimodelid;
  const told: Record<string, string> = {};
  for (const { systemuserid, fullname, isdisabled, accessmode } of store.rows('systemuser')) {
    if (isdisabled || accessmode !== 0) continue;
    const rights = await rightsSeenFromOutside(stage.contoso, String(systemuserid), `msdyn_aimodels(${model})`);
    const can = [['Run'], ['Edit', 'Write'], ['Share', 'Share']].filter(
      ([, right]) => rights.includes('Read') && (!right || rights.includes(right)),
    );
    told[String(fullname)] = can.map(([ability]) => ability).join();
  }
  return told;
}

it.each([
  ['its administrator', null],
  ['its owner', people.sofia.id],
  ['somebody it is shared with', people.yuki.id],
])('the list of who can use a model is what Dataverse says of every person: opened as %s', async (as, person) => {
  const workspace = await openAs(person);
  await byRole(workspace, 'searchbox', 'Search models').fill(name);
  await byRole(workspace, 'link', name).click();
  await waitForText(workspace, 'Who can use this model');
  await workspace.waitForSelector('.users tr[data-row] .row-link');
  const listed = await workspace.evaluate(() =>
    [...document.querySelectorAll('.users tr[data-row]')].map((row) => ({
      name: row.querySelector('bdi')?.textContent ?? '',
      can: [...row.querySelectorAll('.ability')].map((one) => one.textContent ?? ''),
    })),
  );
  const told = await toldByDataverse();
  let compared = 0;
  for (const { name: who, can } of listed) {
    const theirs = told[who];
    if (theirs === undefined) continue;
    compared += 1;
    // A question mark leaves it open: then Dataverse may say either.
    for (const ability of ['Run', 'Edit', 'Share']) {
      if (can.includes(`${ability}?`)) continue;
      expect(can.includes(ability), `${who}: ${ability}`).toBe(theirs.split(',').includes(ability));
    }
  }
  expect(compared).toBeGreaterThan(1);
  // Whom Dataverse lets run the model and this caller can see stands in the list.
  const missing = Object.keys(told).filter((who) => told[who] !== '' && !listed.some((one) => one.name === who));
  if (as === 'its administrator') expect(missing).toEqual([]);

  await byRole(workspace, 'button', listed[0]?.name ?? '').click();
  await byRole(workspace, 'button', 'Verify with Dataverse').click();
  await waitForText(workspace, 'Dataverse a');
  expect(await visibleText(workspace)).not.toContain('The platform says otherwise');
  expect(await accessibilityFindings(workspace)).toEqual([]);
  if (!person) await saveScreenshot(workspace, 'who-can-use');
  expect(stage.steward.errors).toEqual([]);
});

it('is not opened by a maker whom the model is not shared with', async () => {
  const workspace = await openAs(people.beth.id);
  await byRole(workspace, 'searchbox', 'Search models').fill(name);
  await waitForText(workspace, 'No model matches');
  expect(await visibleText(workspace)).not.toContain(name);
});
