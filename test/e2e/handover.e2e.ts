import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { containers, models, people } from '../../src/demo/contoso/names.ts';
import { ownerSeenFromOutside } from '../support/outside-client.ts';
import { accessibilityFindings, byRole, saveScreenshot, takeFound, waitForText } from '../support/page.ts';
import { connectSteps, walk } from '../support/reassignment-steps.ts';
import { savedFile } from '../support/saved-file.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

const owner = async (model: string) => (await ownerSeenFromOutside(stage.contoso, 'msdyn_aimodels', model)).name;

/** The leaver's nine models by their present owner, as a client outside the extension reads them. */
async function danas(): Promise<string[]> {
  const nine = Object.values(models).slice(0, 9);
  const owners = await Promise.all(nine.map(async ({ id, name }) => [name, await owner(id)] as const));
  return owners.filter(([, who]) => who === people.dana.name).map(([name]) => name);
}

describe('handing over what a leaver owns', () => {
  it('from "Dana has left" to verified, with the worker stopped twice, and back, and all of it in a report', async () => {
    const { steward } = stage;
    const workspace = await steward.open('options.html');
    const look = async (name: string) => {
      await saveScreenshot(workspace, `handover-${name}`);
      expect(await accessibilityFindings(workspace), name).toEqual([]);
    };
    await walk(workspace, connectSteps.slice(0, 1));
    await byRole(workspace, 'button', 'Connect').click();
    await byRole(workspace, 'link', `Hand over: ${people.dana.name}`).wait();
    await look('care');

    await byRole(workspace, 'link', `Hand over: ${people.dana.name}`).click();
    await waitForText(workspace, 'Proposed next owners');
    await byRole(workspace, 'combobox', 'New owner').fill(people.beth.name);
    await byRole(workspace, 'combobox', 'New owner').click();
    await takeFound(workspace, people.beth.name);
    await look('choose');

    await byRole(workspace, 'button', 'Preview').click();
    await byRole(workspace, 'button', 'Do it for me').wait();
    await waitForText(workspace, 'Nothing has been written yet.');
    await look('plan');

    await byRole(workspace, 'button', 'Do it for me').click();
    await byRole(workspace, 'button', 'Reassign').click();
    const changeSets = () => stage.contoso.cloud.requests.filter((request) => request.endsWith('/$batch')).length;
    for (const dieAfter of [2, 4]) {
      await expect.poll(changeSets, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(dieAfter);
      await steward.stopWorker();
    }
    await waitForText(workspace, '1 model was not moved', 90_000);
    await waitForText(workspace, 'Legal hold');
    await look('done');
    expect(await danas()).toEqual([models.classification.name]);
    const half = await ownerSeenFromOutside(stage.contoso, 'msdyn_aibdatasetscontainers', containers.halfMoved.id);
    expect(half.name).toBe(people.kenji.name);

    await byRole(workspace, 'button', 'Undo').click();
    await byRole(workspace, 'button', 'Plan the undo').click();
    await byRole(workspace, 'button', 'Do it for me').click();
    await byRole(workspace, 'button', 'Give back').click();
    await waitForText(workspace, 'Undone and verified', 60_000);
    expect(await danas()).toHaveLength(9);

    await byRole(workspace, 'link', 'History').click();
    const save = (label: string) => savedFile(workspace, () => byRole(workspace, 'button', label).click());
    const csv = await save('Save as CSV');
    expect(csv.name).toBe('history Contoso.csv');
    const lines = JSON.parse((await save('Save as JSON')).text) as {
      kind: string;
      unit: string | null;
      by: { name: string };
    }[];
    const unitsOf = (kind: string) =>
      new Set(lines.flatMap((line) => (line.kind === kind ? (line.unit ?? []) : []))).size;
    // Nine of ten moved; each was announced before it was written, and written once each way.
    expect({ intended: unitsOf('intended'), refused: unitsOf('refused'), verified: unitsOf('verified') }).toEqual({
      intended: 10,
      refused: 1,
      verified: 9,
    });
    expect(csv.text.trim().split('\r\n')).toHaveLength(lines.length + 1);
    expect(csv.text).toContain('Legal hold');
    const report = await save('Save a report to print');
    const printed = await steward.visit(`data:text/html;base64,${Buffer.from(report.text).toString('base64')}`);
    await waitForText(printed, 'History of Contoso');
    expect(await printed.$$eval('tbody tr', (rows) => rows.length)).toBe(lines.length);
    await saveScreenshot(printed, 'handover-report');
    expect(steward.errors).toEqual([]);
  });
});
