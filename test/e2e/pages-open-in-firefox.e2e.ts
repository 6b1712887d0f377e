import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionInFirefox, openInFirefox } from '../support/extension-in-firefox.ts';

describe('the extension in Firefox', () => {
  let steward: ExtensionInFirefox;

  beforeAll(async () => {
    steward = await openInFirefox();
  });
  afterAll(() => steward?.close());

  it.each(['popup.html', 'options.html'])('opens %s without errors', async (path) => {
    await steward.open(path);
    await steward.until("return document.body.innerText.includes('Model Steward')");
    await steward.screenshot(`firefox-${path.replace('.html', '')}`);
    expect(await steward.errors()).toEqual([]);
  });
});
