import { afterEach, expect, it } from 'vitest';
import { cast } from '../support/cast.ts';
import { type ExtensionInChromium, openInChromium } from '../support/extension-in-chromium.ts';
import { type ExtensionInFirefox, openInFirefox } from '../support/extension-in-firefox.ts';
import { byRole, waitForText } from '../support/page.ts';
import { applySteps, previewSteps, walk } from '../support/reassignment-steps.ts';

let browser: ExtensionInChromium | ExtensionInFirefox | undefined;
afterEach(() => browser?.close());

it('the sample environment, in the build that stores get, outlives its worker', async () => {
  const steward = await openInChromium({ build: 'chromium' });
  browser = steward;
  const workspace = await steward.open('options.html');
  await byRole(workspace, 'button', 'Open the sample environment').click();
  await byRole(workspace, 'link', 'AI models').click();
  await byRole(workspace, 'searchbox', 'Search models').wait();
  await steward.stopWorker();
  await walk(workspace, previewSteps(cast));
  await steward.stopWorker();
  await walk(workspace, applySteps(cast));
  await steward.stopWorker();
  await byRole(workspace, 'button', 'Undo').click();
  await byRole(workspace, 'button', 'Plan the undo').click();
  await byRole(workspace, 'button', 'Do it for me').click();
  await byRole(workspace, 'button', 'Give back').click();
  await waitForText(workspace, `Undone and verified: ${cast.leaver.name} owns`);
  expect(steward.errors).toEqual([]);
});

it('the sample environment opens in Firefox', async () => {
  const steward = await openInFirefox();
  browser = steward;
  await steward.open('options.html');
  await steward.click(
    "return [...document.querySelectorAll('fluent-button')].find((each) => each.textContent === 'Open the sample environment')",
  );
  // It opens on what the leaver left behind.
  await steward.until(`return document.body.innerText.includes('${cast.leaver.name}')`);
  expect(await steward.errors()).toEqual([]);
});
