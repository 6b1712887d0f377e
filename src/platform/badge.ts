import browser from 'webextension-polyfill';

/** Shows a number on the extension's button, and nothing for none. */
export async function badge(number: number): Promise<void> {
  await browser.action.setBadgeText({ text: number === 0 ? '' : String(number) });
  await browser.action.setBadgeBackgroundColor({ color: '#bc4b09' });
}
