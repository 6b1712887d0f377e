import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionCookie } from '#demo';
import { people, teams } from '../../src/demo/contoso/names.ts';
import { contosoOrigin } from '../support/cloud.ts';
import {
  everyAssignment,
  everyRight,
  giveEverybodyAModel,
  holdersOfShare,
  unasked,
} from '../support/contoso-rights.ts';
import { accessibilityFindings, byRole, saveScreenshot, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

const aiModel = 'msdyn_aimodel';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

describe('locking the sharing of AI models', () => {
  it('keeps every maker from sharing and nothing else from anybody, survives a stopped worker, holds, notices who regains it, and is undone', async () => {
    const { steward, contoso } = stage;
    const { store } = contoso.organisation;
    addMakerOfHeadOffice();
    const models = giveEverybodyAModel(store);
    const makers = holdersOfShare(store, models).filter((id) => !mayGoOn.includes(id));
    expect(makers.length).toBeGreaterThanOrEqual(30);
    expect(unitsOf(makers).size).toBeGreaterThanOrEqual(5);
    expect(await refusedTo(makers, models)).toEqual([]);
    const [rights, before] = [everyRight(store), everyAssignment(store)];
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'link', 'Sharing lock').click();
    await waitForText(workspace, 'Who can share today');
    await waitForText(workspace, `Environment Maker through ${teams.processChampions.name} (user)`);
    await waitForText(workspace, 'Automation developer (');
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await saveScreenshot(workspace, 'lock-today');

    await byRole(workspace, 'button', 'Preview the plan').click();
    await byRole(workspace, 'button', 'Apply now').wait();
    await waitForText(workspace, 'nobody loses anything else in Dataverse');
    await waitForText(workspace, 'gives outside Dataverse');
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await saveScreenshot(workspace, 'lock-plan');

    await byRole(workspace, 'button', 'Apply now').click();
    await byRole(workspace, 'button', 'Apply').click();
    const dieAfter = 1 + Math.floor(Math.random() * 20);
    const changeSets = () => contoso.cloud.requests.filter((request) => request.endsWith('/$batch')).length;
    await expect.poll(changeSets, { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(dieAfter);
    await steward.stopWorker();
    // The browser wakes the worker within half a minute.
    await waitForText(workspace, 'Done, and read back from Dataverse', 60_000);
    await saveScreenshot(workspace, 'lock-verified');
    expect(await refusedTo(makers, models)).toEqual(makers);
    expect(await refusedTo([people.ann.id], models)).toEqual([]);
    expect(unasked(rights, everyRight(store), new Set(makers))).toEqual([]);

    await byRole(workspace, 'link', 'Sharing lock').click();
    await waitForText(workspace, 'Holds. Checked');
    giveEnvironmentMaker(people.nils.id);
    await byRole(workspace, 'button', 'Refresh').click();
    await waitForText(workspace, `${people.nils.name}: Environment Maker`);
    await saveScreenshot(workspace, 'lock-regained');
    expect(await badge()).toBe('1');

    await workspace.goto(workspace.url().replace('/sharing-lock', ''));
    await waitForText(workspace, '1 person can do it again');
    await byRole(workspace, 'link', 'Show the plan').click();
    await byRole(workspace, 'button', 'Undo').click();
    await byRole(workspace, 'button', 'Plan the undo').click();
    await waitForText(workspace, 'What will be put back');
    await saveScreenshot(workspace, 'lock-undo');
    await byRole(workspace, 'button', 'Apply now').click();
    await byRole(workspace, 'button', 'Apply').click();
    await waitForText(workspace, 'Done, and read back from Dataverse', 30_000);
    const { people: held, ...others } = everyAssignment(store);
    expect({ ...others, people: held.filter((line) => !line.startsWith(`${people.nils.id} `)) }).toEqual({
      ...before,
      people: before.people.filter((line) => !line.startsWith(`${people.nils.id} `)),
    });
    expect(unasked(rights, everyRight(store), new Set()).filter((line) => !line.startsWith(people.nils.id))).toEqual(
      [],
    );
    await expect.poll(badge).toBe('');
    expect(steward.errors).toEqual([]);
  });

  it('is guided in the admin center, and ticks itself', async () => {
    const { steward, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'link', 'Sharing lock').click();
    await byRole(workspace, 'radio', 'Only the people chosen now').click();
    await waitForText(workspace, 'Nobody will lose anything');
    await byRole(workspace, 'checkbox', `${people.marcus.name} may go on`).click();
    await waitForText(workspace, '1 person will lose it.');
    await byRole(workspace, 'button', 'Preview the plan').click();
    await byRole(workspace, 'button', 'Guide me').click();
    const guide = await steward.opened('options.html#/guide/');
    await waitForText(guide, '0 of 2 steps done');
    await saveScreenshot(guide, 'lock-guide');
    expect(await accessibilityFindings(guide)).toEqual([]);
    // Somebody edits the role in Microsoft's own pages.
    const { store } = contoso.organisation;
    const role = store.where('role', 'name', 'System Customizer').find((one) => one.roleid === one.parentrootroleid);
    const share = store.where('privilege', 'name', 'prvSharemsdyn_AIModel')[0];
    for (const row of store.where('roleprivileges', 'roleid', role?.roleid))
      if (row.privilegeid === share?.privilegeid) store.remove('roleprivileges', String(row.roleprivilegeid));
    await waitForText(guide, '2 of 2 steps done');
    await waitForText(workspace, 'Done, and read back from Dataverse');
  });
});

/** Who may go on: the administrator, and the accounts that no person signs in with. */
const mayGoOn: readonly string[] = [people.ann.id, people.flowRunner.id, people.aiBuilder.id];

/** Those who are not let share a model of their own, tried one by one. */
async function refusedTo(ids: readonly string[], models: ReadonlyMap<string, string>): Promise<string[]> {
  const refused: string[] = [];
  for (const id of ids) {
    const answer = await stage.contoso.organisation.handle(
      new Request(`${contosoOrigin}/api/data/v9.2/GrantAccess`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', cookie: `${sessionCookie}=${id}` },
        body: JSON.stringify({
          Target: { '@odata.type': `Microsoft.Dynamics.CRM.${aiModel}`, msdyn_aimodelid: models.get(id) },
          PrincipalAccess: {
            AccessMask: 'ReadAccess',
            Principal: { '@odata.type': 'Microsoft.Dynamics.CRM.systemuser', systemuserid: people.nils.id },
          },
        }),
      }),
    );
    if (!answer.ok) refused.push(id);
  }
  return refused;
}

/** A maker in the root business unit: those of the sample sit in the four below. */
function addMakerOfHeadOffice(): void {
  const { store } = stage.contoso.organisation;
  const { businessunitid } = store.get('systemuser', people.ann.id) ?? {};
  const systemuserid = '0d0d0d0d-0000-4000-8000-000000000001';
  store.insert('systemuser', {
    ...store.get('systemuser', people.nils.id),
    systemuserid,
    fullname: 'Rosa Root',
    businessunitid,
  });
  giveEnvironmentMaker(systemuserid, '0b0b0b0b-0000-4000-8000-000000000002');
}

function unitsOf(ids: readonly string[]): ReadonlySet<unknown> {
  const { store } = stage.contoso.organisation;
  return new Set(ids.map((id) => store.get('systemuser', id)?.businessunitid));
}

/** Somebody gives a role in Microsoft's own pages. */
function giveEnvironmentMaker(systemuserid: string, systemuserroleid = '0b0b0b0b-0000-4000-8000-000000000001'): void {
  const { store } = stage.contoso.organisation;
  const unit = store.get('systemuser', systemuserid)?.businessunitid;
  const role = store.where('role', 'name', 'Environment Maker').find((one) => one.businessunitid === unit);
  store.insert('systemuserroles', { systemuserroleid, systemuserid, roleid: role?.roleid });
}

async function badge(): Promise<string> {
  return (await stage.steward.worker()).evaluate('chrome.action.getBadgeText({})') as Promise<string>;
}
