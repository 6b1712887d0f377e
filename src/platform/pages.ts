import browser from 'webextension-polyfill';

/** The address of the tab the person is looking at, as far as the browser tells (activeTab or a host permission). */
export async function activeTabAddress(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url ?? null;
}

const workspace = (route: string) => browser.runtime.getURL(`options.html#${route}`);

/** Opens the workspace at a route (a hash path such as `/models`) in a tab of its own. */
export async function openWorkspace(route: string): Promise<void> {
  await browser.tabs.create({ url: workspace(route) });
}

/** Opens a workspace route in a small window that stays open beside Microsoft's page, where a popup would close at the first click. */
export async function openBeside(route: string): Promise<void> {
  await browser.windows.create({ url: workspace(route), type: 'popup', width: 440, height: 760 });
}

/** Opens a web page in a new tab. Only https addresses are opened. */
export async function openLink(url: string): Promise<void> {
  if (new URL(url).protocol !== 'https:') throw new Error(`Not a web page: ${url}`);
  await browser.tabs.create({ url });
}
