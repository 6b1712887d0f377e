import browser from 'webextension-polyfill';

/** A text that somebody selected on a page, and the address of that page. */
export interface Selected {
  text: string;
  address: string;
}

const entry = 'explain-selection';
const place = 'selected';

/**
 * Offers an entry in the context menu of selected text on every page; `chosen` hears that somebody took it. Must be called on the worker's first tick.
 * The text goes into the browser's session storage, which is memory and is never written to a disk, until a page takes it.
 */
export function offerForSelection(title: string, chosen: () => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: entry, title, contexts: ['selection'] }, () => {
      // Already there after an update of the extension: reading the error marks it as seen.
      void browser.runtime.lastError;
    });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== entry) return;
    const selected: Selected = { text: info.selectionText ?? '', address: info.pageUrl ?? '' };
    void browser.storage.session.set({ [place]: selected }).then(chosen);
  });
}

/** Takes the text that was selected last: whoever asks next finds none. */
export async function takeSelected(): Promise<Selected | null> {
  const found = (await browser.storage.session.get(place))[place] as Selected | undefined;
  await browser.storage.session.remove(place);
  return found ?? null;
}
