import browser from 'webextension-polyfill';

const pattern = (origin: string) => `${origin}/*`;

/** Whether the person has let the extension reach this origin. */
export function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(origin)] });
}

/** Asks the person for access to one origin; browsers allow this only directly inside a click. */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] });
}

/** Gives access to an origin back. Access that the manifest itself requires stays: browsers refuse to remove it. */
export async function dropAccess(origin: string): Promise<void> {
  const { host_permissions: required = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  if (required.length === 0) await browser.permissions.remove({ origins: [pattern(origin)] });
}
