import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CoveragePerTestId, INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
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
 * in milliseconds. Files are read once, a mutant is switched on while tests run, and the tests that killed others lately, then the quickest,
 * are asked first.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];

const files = ['test/engine/**/*.test.ts', 'test/scenarios/*.test.ts'];
const runtime = globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext };

/** A mutant that is met this many times as often in a test as without it runs for ever. */
const forEver = 100;

/** What the first run of the tests learnt, kept for the processes that did not make it: milliseconds by test, and by test and mutant how often it is met where that is often. */
interface Measured {
  readonly taken: Readonly<Record<string, number>>;
  readonly often: CoveragePerTestId;
}

const measuredFile = 'first-run.json';

function measure(results: readonly TestResult[], perTest: CoveragePerTestId): Measured {
  const often = Object.entries(perTest).map(([test, hits]) => {
    const many = Object.entries(hits).filter(([, count]) => count > forEver);
    return [test, Object.fromEntries(many)] as const;
  });
  const taken = results.map(({ id, timeSpentMs }) => [id, timeSpentMs] as const);
  return { taken: Object.fromEntries(taken), often: Object.fromEntries(often) };
}

function createRunner(): TestRunner {
  let measured: Measured | undefined;
  let killers: readonly string[] = [];
  let tests: readonly Test[] = [];

  /** Those that killed lately, then the quickest. */
  function inOrder(wanted: ReadonlySet<string>, { taken }: Measured): Test[] {
    const rank = new Map(killers.map((id, at) => [id, at - killers.length]));
    const eager = ({ id }: Test) => rank.get(id) ?? taken[id] ?? 0;
    return tests.filter(({ id }) => wanted.has(id)).sort((a, b) => eager(a) - eager(b));
  }

  async function dryRun(): Promise<CompleteDryRunResult> {
    const context = contextOf();
    context.mutantCoverage = { static: {}, perTest: {}, ...context.mutantCoverage };
    const results: TestResult[] = [];
    for (const test of tests) {
      forgetEverything();
      results.push(await runTest(test));
    }
    delete context.currentTestId;
    writeFileSync(measuredFile, JSON.stringify(measure(results, context.mutantCoverage.perTest)));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: context.mutantCoverage };
  }

  return {
    // What is set up while files are read is left out (`ignoreStatic`), so that nothing need ever be read again.
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      tests = await readTests();
    },
    dryRun,
    async mutantRun({ activeMutant, testFilter, disableBail }: MutantRunOptions) {
      measured ??= JSON.parse(readFileSync(measuredFile, 'utf8')) as Measured;
      const context = contextOf();
      const { id } = activeMutant;
      const results: TestResult[] = [];
      forgetEverything();
      for (const test of inOrder(new Set(testFilter ?? tests.map((test) => test.id)), measured)) {
        const hitLimit = Math.max(measured.often[test.id]?.[id] ?? 0, forEver) * forEver;
        Object.assign(context, { activeMutant: id, hitCount: 0, hitLimit });
        const result = await runTest(test);
        delete context.activeMutant;
        const endless = determineHitLimitReached(context.hitCount, hitLimit);
        if (endless) return toMutantRunResult(endless);
        results.push(result);
        if (result.status !== TestStatus.Failed) continue;
        killers = [test.id, ...killers.filter((other) => other !== test.id)].slice(0, 30);
        if (!disableBail) break;
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
    },
  };
}

/** Where a mutated file counts what is run. That takes longer than what is counted, and only the first run of the tests is asked about it. */
const counts = 'function cover() {';
const unlessMutated = 'if (ns.activeMutant !== undefined) return;';

type Test = import('./vitest-stand-in.ts').NotedTest;

let running: { id: string } = { id: '' };

/** Reads every test file with our stand-in for Vitest; random worlds are 200, from one seed. */
async function readTests(): Promise<readonly Test[]> {
  Object.assign(process.env, { WORLDS: '200', SEED: '1', WORLDS_APART: 'yes' });
  console.info = () => {};
  const standIn = pathToFileURL(join(process.cwd(), 'test/mutation/vitest-stand-in.ts')).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== standIn
        ? { url: standIn, shortCircuit: true }
        : next(specifier, context),
    load(url, context, next) {
      const loaded = next(url, context);
      const source = String(loaded.source ?? '');
      const quicker = source.replace(counts, `${counts} ${unlessMutated}`);
      return source === quicker ? loaded : { ...loaded, source: quicker };
    },
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
