import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.ts';
import { buildFolder } from './build-extension.ts';
import type { Cloud } from './cloud.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const geckoId = 'model-steward@model-steward.org';
const uuid = '5f1d0c1e-7b6a-4c55-9b5e-0d6d6f64656c';

/** The real extension in a real Firefox, driven through Marionette. */
export interface ExtensionInFirefox {
  /** Goes to a page of the extension, for example `options.html#/models`. */
  open(path: string): Promise<void>;
  visit(url: string): Promise<void>;
  /** Runs a function body in the page and promises what it returns. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Clicks, as a person does, on the element that a function body returns; waits up to ten seconds for it. */
  click(script: string): Promise<void>;
  /** Selects the text of the element that a function body returns, opens Firefox's own context menu over it with the mouse, and chooses an entry. */
  chooseOverText(script: string, entry: string): Promise<void>;
  /** Goes on in the tab whose address holds this text, once there is one; waits up to ten seconds for it. */
  follow(part: string): Promise<void>;
  /** Waits until a function body returns something truthy, up to ten seconds, and promises it. */
  until(script: string): Promise<unknown>;
  /** Errors of the extension's own code in Firefox's browser console so far. */
  errors(): Promise<string[]>;
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Options of `openInFirefox`. */
export interface FirefoxOptions {
  /** Where every https address is found. Without it the browser reaches nothing. */
  cloud?: Cloud;
}

/** Starts Firefox with the built extension in it; permission prompts are accepted, as no script can answer them. */
export async function openInFirefox({ cloud }: FirefoxOptions = {}): Promise<ExtensionInFirefox> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('No Firefox was found: run `npm test` once, or set FIREFOX_BIN.');
  const profile = await mkdtemp(join(tmpdir(), 'steward-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(cloud));
  const firefox = spawn(
    executable,
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    // Firefox will not start without a home it can write to.
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, HOME: profile } },
  );
  const logged: string[] = [];
  createInterface(firefox.stdout).on('line', (line) => {
    // Firefox's own modules put their name first, unquoted: `console.error: RSLoader: …`.
    if (/^console\.error: (?!\w+: )/.test(line)) logged.push(line);
  });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const close = async () => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const marionette = await connectMarionette(await marionettePort(profile));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: buildFolder('firefox'), temporary: true });
    return driver(marionette, logged, async () => {
      marionette.close();
      await close();
    });
  } catch (error) {
    await close();
    throw error;
  }
}

function driver(marionette: Marionette, logged: readonly string[], close: () => Promise<void>): ExtensionInFirefox {
  const value = async (command: string, parameters: Record<string, unknown>) =>
    ((await marionette.send(command, parameters)) as { value: unknown }).value;
  const run = (script: string, ...args: readonly unknown[]) => value('WebDriver:ExecuteScript', { script, args });
  const until = async (script: string) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const found = await run(script);
      if (found) return found;
      await wait(100);
    }
    throw new Error(
      `Still nothing after ten seconds: ${script}\nThe page says:\n${await run('return document.body.innerText')}`,
    );
  };
  /** Does something with Firefox's own rights, in its window rather than in the page. */
  const inWindow = async <T>(act: () => Promise<T>): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const visit = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  return {
    run,
    until,
    visit,
    close,
    open: (path) => visit(`moz-extension://${uuid}/${path}`),
    click: async (script) => {
      const element = (await until(script)) as Record<string, string>;
      await marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
    },
    chooseOverText: async (script, entry) => {
      const origin = await run(
        `const found = (() => { ${script} })(); getSelection().selectAllChildren(found); return found;`,
      );
      const actions = [
        { type: 'pointerMove', origin, x: 0, y: 0 },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
      await inWindow(async () => {
        await until("return document.getElementById('contentAreaContextMenu').state === 'open'");
        await run(chosenEntry, entry);
      });
    },
    follow: async (part) => {
      for (let attempt = 0; attempt < 100; attempt++) {
        for (const handle of (await marionette.send('WebDriver:GetWindowHandles')) as string[]) {
          await marionette.send('WebDriver:SwitchToWindow', { handle });
          if (((await run('return location.href')) as string).includes(part)) return;
        }
        await wait(100);
      }
      throw new Error(`No tab is at ${part}.`);
    },
    errors: async () => {
      const thrown = (await inWindow(() => run(thrownErrors, uuid))) as string[];
      return [...thrown.filter((message) => !fastPlaceholder.test(message)), ...logged];
    },
    screenshot: async (name) => {
      const path = fileURLToPath(new URL(`../../.output/screenshots/${name}.png`, import.meta.url));
      const png = (await value('WebDriver:TakeScreenshot', { full: false })) as string;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, Buffer.from(png, 'base64'));
      return path;
    },
  };
}

/** Fluent's text input is stamped from a template whose `pattern` attribute holds a placeholder until it is bound; nobody ever sees it. */
const fastPlaceholder = /^Unable to check <input pattern=.fast-\w+\{/;

/** Runs with Firefox's own rights: what was thrown in our pages, the worker included, and nobody caught. */
const thrownErrors = `
  const own = 'moz-extension://' + arguments[0];
  return Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag) && m.sourceName.startsWith(own))
    .map((m) => m.errorMessage);
`;

/** Runs with Firefox's own rights: chooses an entry of the open context menu as a click does; refused where the entry is not shown. */
const chosenEntry = `
  const menu = document.getElementById('contentAreaContextMenu');
  menu.activateItem([...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]));
`;

function preferences(cloud: Cloud | undefined): string {
  const values: Record<string, unknown> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    // What pages log is kept in their own processes; printed, it reaches us.
    'devtools.console.stdout.content': true,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${cloud?.port ?? 1}`,
    'app.update.disabledForTesting': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function marionettePort(profile: string): Promise<number> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0));
    if (port > 0) return port;
    await wait(100);
  }
  throw new Error('Firefox did not open its Marionette port within 30 seconds.');
}
