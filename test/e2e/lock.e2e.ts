import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionCookie } from '#demo';
import { people } from '../../src/demo/contoso/names.ts';
import { contosoOrigin } from '../support/cloud.ts';
import { accessibilityFindings, byRole, saveScreenshot, visibleText, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

const aiModel = 'msdyn_aimodel';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

describe('locking the sharing of AI models', () => {
  it('keeps every maker from sharing, survives a stopped worker, holds, notices who regains it, and is undone', async () => {
    const { steward, contoso } = stage;
    const { store } = contoso.organisation;
    const before = assignments();
    const owners = new Map([...store.rows(aiModel)].map((row) => [String(row.ownerid), String(row.msdyn_aimodelid)]));
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'link', 'Sharing lock').click();
    await waitForText(workspace, 'Who can share today');
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await saveScreenshot(workspace, 'lock-today');

    await byRole(workspace, 'button', 'Preview the plan').click();
    await byRole(workspace, 'button', 'Apply now').wait();
    await waitForText(workspace, 'nobody loses anything else in Dataverse');
    await waitForText(workspace, 'gives outside Dataverse');
    expect(await accessibilityFindings(workspace)).toEqual([]);
    await saveScreenshot(workspace, 'lock-plan');

    const makers = await sharers(owners);
    expect(makers.length).toBeGreaterThan(5);
    await byRole(workspace, 'button', 'Apply now').click();
    await byRole(workspace, 'button', 'Apply').click();
    const dieAfter = 1 + Math.floor(Math.random() * 20);
    const changeSets = () => contoso.cloud.requests.filter((request) => request.endsWith('/$batch')).length;
    await expect.poll(changeSets, { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(dieAfter);
    await steward.stopWorker();
    // The browser wakes the worker within half a minute.
    await waitForText(workspace, 'Done, and read back from Dataverse', 60_000);
    await saveScreenshot(workspace, 'lock-verified');
    expect(await sharers(owners)).toEqual([]);

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
    expect(assignments()).toEqual({ ...before, people: assignments().people });
    expect(assignments().people.filter((line) => !before.people.includes(line))).toHaveLength(1);
    await expect.poll(badge).toBe('');
    expect(steward.errors).toEqual([]);
  });

  it('is guided in the admin center, and ticks itself', async () => {
    const { steward, contoso } = stage;
    const workspace = await steward.open('options.html');
    await walk(workspace, connectSteps);
    await byRole(workspace, 'link', 'Sharing lock').click();
    await byRole(workspace, 'radio', 'Only the people chosen now').click();
    await keepEverybodyBut(workspace, people.marcus.name);
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

/** Those who are let share a model of their own, tried one by one. */
async function sharers(owners: ReadonlyMap<string, string>): Promise<string[]> {
  const { organisation } = stage.contoso;
  const found: string[] = [];
  for (const [person, model] of owners) {
    if (organisation.store.get('systemuser', person)?.accessmode !== 0) continue;
    const answer = await organisation.handle(
      new Request(`${contosoOrigin}/api/data/v9.2/GrantAccess`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', cookie: `${sessionCookie}=${person}` },
        body: JSON.stringify({
          Target: { '@odata.type': `Microsoft.Dynamics.CRM.${aiModel}`, msdyn_aimodelid: model },
          PrincipalAccess: {
            AccessMask: 'ReadAccess',
            Principal: { '@odata.type': 'Microsoft.Dynamics.CRM.systemuser', systemuserid: people.greta.id },
          },
        }),
      }),
    );
    if (answer.ok) found.push(person);
  }
  return found;
}

function assignments() {
  const { store } = stage.contoso.organisation;
  const lines = (table: string, ...columns: string[]) =>
    [...store.rows(table)].map((row) => columns.map((column) => row[column]).join(' ')).sort();
  return {
    people: lines('systemuserroles', 'systemuserid', 'roleid'),
    teams: lines('teamroles', 'teamid', 'roleid'),
    roles: lines('role', 'roleid', 'name'),
    privileges: lines('roleprivileges', 'roleid', 'privilegeid', 'privilegedepthmask'),
  };
}

/** Somebody gives a role in Microsoft's own pages. */
function giveEnvironmentMaker(systemuserid: string): void {
  const { store } = stage.contoso.organisation;
  const unit = store.get('systemuser', systemuserid)?.businessunitid;
  const role = store.where('role', 'name', 'Environment Maker').find((one) => one.businessunitid === unit);
  store.insert('systemuserroles', {
    systemuserroleid: '0b0b0b0b-0000-4000-8000-000000000001',
    systemuserid,
    roleid: role?.roleid,
  });
}

async function badge(): Promise<string> {
  return (await stage.steward.worker()).evaluate('chrome.action.getBadgeText({})') as Promise<string>;
}

async function keepEverybodyBut(workspace: Page, name: string): Promise<void> {
  const labels = await workspace.$$eval('.lock-table input:not(:checked)', (boxes) =>
    boxes.map((box) => box.getAttribute('aria-label') ?? ''),
  );
  for (const label of labels) if (!label.startsWith(name)) await workspace.click(`[aria-label="${label}"]`);
  expect(await visibleText(workspace)).toContain(name);
}
