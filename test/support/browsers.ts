import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The browsers that tests drive. `chromium` stands for any browser of its family. */
export type BrowserKind = 'chromium' | 'firefox';

interface Search {
  /** Environment variable that names the program and wins over everything else. */
  variable: string;
  /** Names on PATH, the most obedient first: branded Chrome and Edge ignore some switches. */
  names: readonly string[];
  /** Where macOS and Windows put it. */
  places: readonly string[];
  debianPackage: string;
}

const programFiles = process.env.ProgramFiles ?? 'C:\\Program Files';
const searches: Record<BrowserKind, Search> = {
  chromium: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programFiles, 'Google\\Chrome\\Application\\chrome.exe'),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programFiles, 'Mozilla Firefox\\firefox.exe')],
    debianPackage: 'firefox-esr',
  },
};

/** Switches for a Chromium that minds its own business and works without a graphics card. */
export const chromiumArguments = [
  // Chromium does not start as root with its sandbox; nobody else goes without.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program to start for a kind of browser, or undefined when this machine has none that we know to find. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, names, places } = searches[kind];
  const named = process.env[variable];
  if (named) {
    if (!runnable(named)) throw new Error(`${variable} names ${named}, which cannot be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  if (kind === 'chromium') candidates.push(chromium.executablePath());
  return candidates.find(runnable);
}

/**
 * Promises that every kind asked for can be started: finds it, or installs Debian's package when root on Debian, or (Chromium)
 * downloads the test library's own. Throws an error that says exactly what to install when nothing of that works.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[], print: (line: string) => void): void {
  const missing = () => kinds.filter((kind) => !findBrowser(kind));
  if (missing().length > 0 && isRootOnDebian()) {
    const packages = missing().map((kind) => searches[kind].debianPackage);
    print(`Installing ${packages.join(' and ')} with apt-get, because no such browser was found.`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  if (missing().includes('chromium')) {
    print('Downloading a Chromium with playwright-core, because none was found.');
    run(process.execPath, [
      join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }
  const still = missing();
  if (still.length > 0) throw new Error(still.map(whatToInstall).join('\n'));
}

function whatToInstall(kind: BrowserKind): string {
  const { variable, names, debianPackage } = searches[kind];
  return [
    `No ${kind} was found (looked for ${names.join(', ')} on PATH).`,
    `On Debian: sudo apt-get install -y ${debianPackage}. Elsewhere: install ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'},`,
    `or set ${variable} to the program's path.`,
  ].join(' ');
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRootOnDebian(): boolean {
  const about = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'));
}

function run(command: string, args: readonly string[]): void {
  // A failure shows in what is still missing afterwards, with the command's own words above it.
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
