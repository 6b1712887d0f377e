import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, contosoOrigin, serveCloud } from '../support/cloud.ts';
import { type ExtensionInChromium, openInChromium } from '../support/extension-in-chromium.ts';
import { accessibilityFindings, saveScreenshot, visibleText } from '../support/page.ts';

describe('the extension in Chromium', () => {
  let cloud: Cloud;
  let steward: ExtensionInChromium;

  beforeAll(async () => {
    cloud = await serveCloud({
      handle: async () => new Response('Contoso', { headers: { 'content-type': 'text/html' } }),
    });
    steward = await openInChromium({ cloud });
  });
  afterAll(async () => {
    await steward?.close();
    await cloud?.close();
  });

  it('opens its popup over a tab', async () => {
    const tab = await steward.visit(contosoOrigin);
    const popup = await steward.openPopup(tab);
    expect(await visibleText(popup)).toContain('Model Steward');
    await saveScreenshot(popup, 'popup');
  });

  it.each(['popup.html', 'options.html'])('opens %s without errors, and axe has nothing to say', async (path) => {
    const page = await steward.open(path);
    expect(await visibleText(page)).toContain('Model Steward');
    expect(await accessibilityFindings(page)).toEqual([]);
    await saveScreenshot(page, path.replace('.html', '-tab'));
    expect(steward.errors).toEqual([]);
  });

  it('survives its worker', async () => {
    await steward.stopWorker();
    expect(await (await steward.worker()).evaluate('chrome.runtime.id')).toBe(steward.id);
  });

  it('asks nobody else', () => {
    expect(cloud.strayRequests).toEqual([]);
  });
});
