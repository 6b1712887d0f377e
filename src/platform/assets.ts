import browser from 'webextension-polyfill';

/** Reads a JSON file out of the extension's own package, for example `demo/contoso.json`. */
export async function packagedJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
