import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../support/build-extension.ts';
import { contosoOrigin } from '../support/cloud.ts';
import { type Contoso, openContoso } from '../support/contoso.ts';
import { type ExtensionInChromium, openInChromium } from '../support/extension-in-chromium.ts';
import { ownerSeenFromOutside } from '../support/outside-client.ts';
import { byRole, saveScreenshot, waitForText } from '../support/page.ts';
import { type Cast, castTour } from './tour-cast.ts';

type Print = (line: string) => void;

/**
 * Reassigns a departed colleague's model and its dataset container by clicks in the extension's own pages, in a real Chromium against
 * the sample organisation over TLS. Prints each step, saves a screenshot of each under `.output/tour/`, and reads the result back with
 * a client outside the extension. Rejects unless both rows have the new owner.
 */
export async function tour(print: Print): Promise<void> {
  await rm(fileURLToPath(new URL('../../.output/tour', import.meta.url)), { recursive: true, force: true });
  await buildExtension('e2e');
  const contoso = await openContoso();
  try {
    const steward = await openInChromium({ cloud: contoso.cloud });
    try {
      await steward.signIn(contoso.administrator);
      await walk(steward, contoso, print);
    } finally {
      await steward.close();
    }
  } finally {
    await contoso.close();
  }
}

async function walk(steward: ExtensionInChromium, contoso: Contoso, print: Print): Promise<void> {
  const cast = castTour(contoso.organisation);
  let number = 0;
  const step = async (page: Page, name: string, said: string) => {
    number += 1;
    const path = await saveScreenshot(page, `${String(number).padStart(2, '0')}-${name}`, 'tour');
    print(`${number}. ${said} (${path.replace(/^.*\.output/, '.output')})`);
  };
  print(`Reassigning "${cast.model.name}" from ${cast.leaver.name} to ${cast.successor.name}, in a real Chromium.`);
  await printOwners(contoso, cast, print);

  const workspace = await steward.open('options.html');
  await byRole(workspace, 'textbox', 'Environment address').fill(`${contosoOrigin}/main.aspx`);
  await step(workspace, 'connect', `Connect ${contosoOrigin}`);
  await byRole(workspace, 'button', 'Connect').click();

  await byRole(workspace, 'searchbox', 'Search models').fill(cast.model.name);
  await step(workspace, 'models', 'The models of the environment, read and searched');
  await byRole(workspace, 'link', cast.model.name).click();
  await byRole(workspace, 'link', 'Reassign…').wait();
  await step(workspace, 'model', `The model's page: its owner, ${cast.leaver.name}, has left`);

  await byRole(workspace, 'link', 'Reassign…').click();
  await byRole(workspace, 'combobox', 'New owner').fill(cast.successor.name);
  await workspace.keyboard.press('ArrowDown');
  await workspace.keyboard.press('Enter');
  await step(workspace, 'new-owner', `Choose ${cast.successor.name}`);
  await byRole(workspace, 'button', 'Preview').click();

  await byRole(workspace, 'button', 'Reassign…').wait();
  await step(workspace, 'preview', 'The preview: who owns what now, what will move, who gains or loses access');
  await byRole(workspace, 'button', 'Reassign…').click();
  await byRole(workspace, 'button', 'Reassign').click();
  await waitForText(workspace, 'Verified');
  await step(workspace, 'verified', 'Applied, read back and verified');

  const seen = await printOwners(contoso, cast, print);
  const wrong = seen.filter(({ owner }) => owner.id !== cast.successor.id);
  if (wrong.length > 0) throw new Error(`Not reassigned: ${wrong.map(({ what }) => what).join(', ')}.`);
  for (const { what, owner } of seen)
    print(`Verified from outside the extension: ${what} is now owned by ${owner.name}.`);
}

async function printOwners(contoso: Contoso, { model, container }: Cast, print: Print) {
  const rows = [
    { what: `the model "${model.name}"`, entitySet: 'msdyn_aimodels', id: model.id },
    { what: `its dataset container "${container.name}"`, entitySet: 'msdyn_aibdatasetscontainers', id: container.id },
  ];
  const seen = await Promise.all(
    rows.map(async ({ what, entitySet, id }) => ({ what, owner: await ownerSeenFromOutside(contoso, entitySet, id) })),
  );
  for (const { what, owner } of seen) print(`   Read back by dynamics-web-api: ${what} belongs to ${owner.name}.`);
  return seen;
}
