import browser from 'webextension-polyfill';

/** The browser's own message catalogue: the sentence for a key with its values in order, or '' when the catalogue lacks it. */
export function translate(key: string, values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
