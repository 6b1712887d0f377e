import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { sessionCookie } from '#demo';
import { chromiumArguments, findBrowser } from './browsers.ts';
import { type BuildName, buildFolder } from './build-extension.ts';
import { type Cloud, contosoOrigin } from './cloud.ts';

/** The real extension in a real Chromium (or Chrome, Edge: it is installed over the debugging pipe, which they obey). */
export interface ExtensionInChromium {
  browser: Browser;
  id: string;
  /** Opens a page of the extension in a tab, for example `options.html#/models`. */
  open(path: string): Promise<Page>;
  /** Opens an address of the web in a tab. */
  visit(url: string): Promise<Page>;
  /** Opens the popup over a tab, as a click on the toolbar button does. */
  openPopup(over: Page): Promise<Page>;
  /** Waits for a page that the extension itself opens, by a part of its address. */
  opened(part: string): Promise<Page>;
  /** The background worker; starts it when it sleeps. */
  worker(): Promise<WebWorker>;
  /** Stops the background worker at once, in the middle of whatever it does. */
  stopWorker(): Promise<void>;
  /** Gives the browser the session of a person (a systemuserid) in Contoso; null signs out. */
  signIn(userId: string | null): Promise<void>;
  /** Errors that the extension's pages and worker wrote to their consoles so far. */
  errors: readonly string[];
  /** Closes the browser; a profile of its own is deleted. */
  close(): Promise<void>;
}

/** Options of `openInChromium`; every one may be left out. */
export interface ChromiumOptions {
  /** Where every https address is found, whatever its certificate. Without it the browser uses the real network. */
  cloud?: Cloud;
  build?: BuildName;
  /** A folder to keep the profile in, so that a story can close the browser and come back. */
  profile?: string;
  headless?: boolean;
}

/** Starts a browser with the built extension in it. */
export async function openInChromium(options: ChromiumOptions = {}): Promise<ExtensionInChromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'steward-chromium-')));
  const browser = await launch(profile, options);
  const id = new URL((await serviceWorker(browser)).url()).host;
  const own = `chrome-extension://${id}/`;
  const { errors, listen } = collectErrors(browser, own);

  const visit = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const opened = async (part: string) => {
    const target = await browser.waitForTarget((each) => each.url().includes(part), { timeout: 10_000 });
    await listen(target);
    return target.asPage();
  };
  const worker = async () => {
    if (!runningWorker(browser)) await wake(browser, own);
    const running = await (await serviceWorker(browser)).worker();
    if (!running) throw new Error('The background worker ended while it was being reached.');
    return running;
  };
  return {
    browser,
    id,
    errors,
    worker,
    visit,
    opened,
    open: (path) => visit(own + path),
    openPopup: async (over) => {
      await over.bringToFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      return opened(`${own}popup.html`);
    },
    stopWorker: () => stopWorker(browser),
    signIn: async (userId) => {
      const cookie = { name: sessionCookie, domain: new URL(contosoOrigin).hostname, path: '/' };
      if (userId) await browser.setCookie({ ...cookie, value: userId, secure: true, httpOnly: true, sameSite: 'Lax' });
      else await browser.defaultBrowserContext().deleteMatchingCookies(cookie);
    },
    close: async () => {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function launch(profile: string, { cloud, build = 'e2e', headless = true }: ChromiumOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    throw new Error('No Chromium, Chrome or Edge was found: run `npm test` once, or set CHROME_BIN.');
  }
  const toCloud = [`--host-resolver-rules=MAP *:443 127.0.0.1:${cloud?.port}`, '--ignore-certificate-errors'];
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [buildFolder(build)],
    userDataDir: profile,
    acceptInsecureCerts: cloud !== undefined,
    defaultViewport: null,
    args: [...chromiumArguments, ...(cloud ? toCloud : []), '--window-size=1200,900'],
  });
}

const isWorker = (target: Target) => target.type() === 'service_worker';
const runningWorker = (browser: Browser) => browser.targets().find(isWorker);
const serviceWorker = (browser: Browser) => browser.waitForTarget(isWorker, { timeout: 10_000 });

/** A message from any document of the extension wakes the worker; this one runs none of our code. */
async function wake(browser: Browser, own: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${own}manifest.json`);
  await page.evaluate('void chrome.runtime.sendMessage(null).catch(() => {})');
  await serviceWorker(browser);
  await page.close();
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = runningWorker(browser);
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
  });
  await (await target.worker())?.close();
  await gone;
}

/** Keeps what the extension's pages and worker, those of now and those to come, write to their consoles as errors. */
function collectErrors(browser: Browser, own: string) {
  const errors: string[] = [];
  const heard = new WeakSet<object>();
  const listen = async (target: Target) => {
    if (!target.url().startsWith(own)) return;
    const from = isWorker(target) ? await target.worker() : await target.asPage();
    if (!from || heard.has(from)) return;
    heard.add(from);
    const where = target.url().slice(own.length);
    from.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${where}: ${message.text()}`);
    });
    from.on('pageerror', (error) => errors.push(`${where}: ${String(error)}`));
    from.on('error', (error) => errors.push(`${where}: ${String(error)}`));
  };
  // A target may be gone before it was reached: then it has nothing to say.
  const listenSoon = (target: Target) => void listen(target).catch(() => undefined);
  browser.on('targetcreated', listenSoon);
  browser.on('targetchanged', listenSoon);
  return { errors, listen };
}
