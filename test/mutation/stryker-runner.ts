import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/**
 * Runs the engine's tests for Stryker in its own process, without a Vitest around each mutant: that took a second and more for what is decided
 * in milliseconds. Files are read once, a mutant is switched on while tests run, and the tests that killed others lately, then the quickest, are asked first.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];

const files = ['test/engine/**/*.test.ts', 'test/scenarios/*.test.ts'];
const runtime = globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext };

function createRunner(): TestRunner {
  const taken = new Map<string, number>();
  let killers: readonly string[] = [];
  let tests: readonly Test[] = [];
  return {
    capabilities: () => ({ reloadEnvironment: false }),
    async init() {
      tests = await readTests();
    },
    async dryRun() {
      const context = contextOf();
      context.mutantCoverage = { static: {}, perTest: {}, ...context.mutantCoverage };
      const result = await runTests(tests, false);
      delete context.currentTestId;
      for (const { id, timeSpentMs } of result.tests) taken.set(id, timeSpentMs);
      return { ...result, mutantCoverage: context.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions) {
      const context = contextOf();
      const wanted = new Set(testFilter ?? tests.map(({ id }) => id));
      const chosen = tests.filter(({ id }) => wanted.has(id));
      Object.assign(context, {
        activeMutant: activeMutant.id,
        hitLimit,
        hitCount: hitLimit === undefined ? undefined : 0,
      });
      forgetEverything();
      const eager = (id: string) => (killers.includes(id) ? -1 : (taken.get(id) ?? 0));
      const result = await runTests(
        chosen.toSorted((a, b) => eager(a.id) - eager(b.id)),
        !disableBail,
      );
      const killer = result.tests.at(-1);
      if (killer?.status === TestStatus.Failed)
        killers = [killer.id, ...killers.filter((id) => id !== killer.id)].slice(0, 30);
      delete context.activeMutant;
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
    },
  };
}

type Test = import('./vitest-stand-in.ts').NotedTest;

let running: { id: string } = { id: '' };

/** Reads every test file with our stand-in for Vitest; random worlds are 200, from one seed. */
async function readTests(): Promise<readonly Test[]> {
  Object.assign(process.env, { WORLDS: '200', SEED: '1' });
  console.info = () => {};
  const standIn = pathToFileURL(join(process.cwd(), 'test/mutation/vitest-stand-in.ts')).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== standIn
        ? { url: standIn, shortCircuit: true }
        : next(specifier, context),
  });
  const { noted, reading, running: current } = (await import(standIn)) as typeof import('./vitest-stand-in.ts');
  running = current;
  await import('fast-check');
  globalThis.WeakMap = Forgetful;
  for (const file of files.flatMap((pattern) => globSync(pattern)).sort()) {
    reading.file = file;
    await import(pathToFileURL(join(process.cwd(), file)).href);
  }
  return noted;
}

async function runTests(tests: readonly Test[], bail: boolean): Promise<DryRunResult & { tests: TestResult[] }> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runTest(test);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  return { status: DryRunStatus.Complete, tests: results };
}

async function runTest({ id, file, run }: Test): Promise<TestResult> {
  contextOf().currentTestId = id;
  running.id = id;
  const started = performance.now();
  const about = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return {
      ...about(),
      status: TestStatus.Failed,
      failureMessage: error instanceof Error ? error.message : String(error),
    };
  }
}

function contextOf(): InstrumenterContext {
  const context = runtime[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  runtime[INSTRUMENTER_CONSTANTS.NAMESPACE] = context;
  return context;
}

const forgetful = new Set<Forgetful<WeakKey, unknown>>();

/** What the engine keeps of facts must not outlive the mutant that made it. */
class Forgetful<K extends WeakKey, V> extends WeakMap<K, V> {
  #kept = new Map<K, V>();

  constructor() {
    super();
    forgetful.add(this as unknown as Forgetful<WeakKey, unknown>);
  }

  override get(key: K): V | undefined {
    return this.#kept.get(key);
  }

  override has(key: K): boolean {
    return this.#kept.has(key);
  }

  override delete(key: K): boolean {
    return this.#kept.delete(key);
  }

  override set(key: K, value: V): this {
    this.#kept.set(key, value);
    return this;
  }

  forget(): void {
    this.#kept.clear();
  }
}

function forgetEverything(): void {
  for (const map of forgetful) map.forget();
}
