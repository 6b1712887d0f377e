import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { measure } from './sizes.ts';

/** `npm test`: everything the continuous integration does. Every step runs, whatever happened before; the last line counts. */
interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'steward-test-'));
const total: Count = { passed: 0, failed: 0 };

await step('browsers', async () => one(() => ensureBrowsers(['chromium', 'firefox'], console.log)));
for (const check of ['types', 'lint', 'unused'])
  await step(check, async () => one(() => run('npm', ['run', '-s', check])));
await step('build', async () =>
  add(await one(() => buildExtension('chromium')), await one(() => buildExtension('firefox'))),
);
for (const project of ['unit', 'browser', 'e2e']) await step(project, () => vitest(project));
await step('sizes', async () => sizes());
rmSync(reports, { recursive: true });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function step(name: string, work: () => Promise<Count>): Promise<void> {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { passed, failed } = await work();
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Counts a piece of work as one: it passes unless it throws. */
async function one(work: () => unknown): Promise<Count> {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function add(...counts: Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

/** Runs a command with its output streamed; rejects when it ends badly. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts a project's tests; a file that did not even load, and a run that ended badly without a failed test, count as failures. */
async function vitest(project: string): Promise<Count> {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const cli = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [cli, 'run', '--config', 'test/config/vitest.config.ts', '--project', project, ...reporters];
  const { failed: ended } = await one(() => run(process.execPath, args));
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    return { passed: numPassedTests, failed: failed || ended };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function sizes(): Promise<Count> {
  return Promise.all(
    [...measure('chromium'), ...measure('firefox')].map(({ build, name, size, limit }) =>
      one(() => {
        const line = `${build} ${name}: ${size.toFixed(1)} kB of JavaScript gzipped, of ${limit} kB`;
        if (size > limit) throw new Error(`${line}: too much`);
        console.log(line);
      }),
    ),
  ).then((counts) => add(...counts));
}
