import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The builds: `e2e` is Chromium's with the test hosts granted at install. */
const builds = {
  chromium: { args: ['build'], folder: '.output/chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox'], folder: '.output/firefox-mv3' },
  e2e: { args: ['build', '--mode', 'e2e'], folder: '.output/chrome-mv3-e2e' },
} as const;

export type BuildName = keyof typeof builds;

/** The absolute folder that a build is written to. */
export function buildFolder(name: BuildName): string {
  return `${root}${builds[name].folder}`;
}

/** Builds the extension and promises its folder; rejects with the builder's own output. Takes about two seconds. */
export async function buildExtension(name: BuildName): Promise<string> {
  // Vitest sets NODE_ENV=test, which would turn a build into a development build.
  const { NODE_ENV: _, ...env } = process.env;
  const wxt = `${root}node_modules/wxt/bin/wxt.mjs`;
  const build = () =>
    promisify(execFile)(process.execPath, [wxt, ...builds[name].args], { cwd: root, env, timeout: 60_000 });
  // Once in some hundred builds the bundler never ended (rolldown of Vite 8.3, 2026-11): a stuck one is stopped and begun anew.
  await build().catch((error: { killed?: boolean }) => {
    if (error.killed) return build();
    throw error;
  });
  return buildFolder(name);
}
