import browser from 'webextension-polyfill';

declare global {
  /** In workers only. */
  var importScripts: ((...urls: string[]) => void) | undefined;
}

/** A script of the extension's own that the background loads only when it is needed. */
export interface LateScript {
  /** Loads it, once in this life of the background. Rejects when it cannot be loaded. */
  load(): Promise<void>;
}

/**
 * Keeps a packaged script out of the background's start. A service worker may import scripts late only if it imported them while it was installed
 * (https://w3c.github.io/ServiceWorker/#importscripts, noted 2026-11), so this must be called on the first tick; Firefox's background is a page
 * and takes a script element.
 */
export function lateScript(path: string): LateScript {
  const url = browser.runtime.getURL(path);
  const { importScripts } = globalThis;
  if (importScripts) addEventListener('install', () => importScripts(url));
  const run = async () => (importScripts ? importScripts(url) : addElement(url));
  let loaded: Promise<void> | undefined;
  return {
    load() {
      loaded ??= run();
      return loaded;
    },
  };
}

function addElement(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    script.src = url;
    document.head.append(script);
  });
}
