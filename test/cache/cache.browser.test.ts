import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, openCache, type PlanRecord, syncEnvironment, type UnitOutcome, walkStore } from '#cache';
import { contoso, freshCache } from './fresh-cache.ts';
import { models, smallEnvironment } from './small-environment.ts';

let fresh: ReturnType<typeof freshCache>;
let cache: Cache;

beforeEach(() => {
  fresh = freshCache();
  cache = fresh.cache;
});
afterEach(() => cache.close());

const plan: PlanRecord = {
  id: 'plan-1',
  environment: contoso.id,
  plan: {
    id: 'plan-1',
    walkthrough: 'reassign-model',
    environment: contoso.id,
    madeOn: '2026-11-01T00:00:00Z',
    choice: {
      kind: 'reassign-model',
      model: 'm1',
      newOwner: { type: 'person', id: 'beth' },
    },
    units: [],
    undoes: null,
  },
  state: 'draft',
  findings: [],
  accessChanges: null,
  waitingUntil: null,
  outcome: [],
  problem: null,
  undoneBy: null,
  seen: null,
  updatedOn: '2026-11-01T00:00:00Z',
};
const line = {
  environment: contoso.id,
  plan: 'plan-1',
  unit: null,
  at: '2026-11-01T00:00:00Z',
  kind: 'planned',
  by: contoso.caller,
  summary: 'Invoices',
  problem: null,
} as const;

describe('plans', () => {
  it('change in part, are listed newest first, and stay away once removed', async () => {
    await cache.plans.put(plan);
    await cache.plans.put({ ...plan, id: 'plan-2', environment: 'sample', updatedOn: '2026-11-02T00:00:00Z' });
    await cache.plans.patch('plan-1', { state: 'applying', updatedOn: '2026-11-03T00:00:00Z' });
    expect((await cache.plans.list()).map(({ id, state }) => [id, state])).toEqual([
      ['plan-1', 'applying'],
      ['plan-2', 'draft'],
    ]);
    expect(await cache.plans.list('sample')).toHaveLength(1);
    await cache.plans.remove('plan-1');
    await cache.plans.patch('plan-1', { state: 'verified' });
    expect(await cache.plans.get('plan-1')).toBeUndefined();
  });

  it('are read once: a page that looks again reads what became of their units, and findings only when those changed', async () => {
    const outcome = (unit: string, state: UnitOutcome['state']): UnitOutcome => ({
      unit,
      state,
      problem: null,
      before: null,
      after: null,
    });
    await cache.plans.put({ ...plan, outcome: [outcome('u1', 'waiting')] });
    const first = await cache.plans.get('plan-1');
    expect(await cache.plans.get('plan-1')).toBe(first);
    const page = openCache(fresh.name);
    expect((await page.plans.list())[0]?.outcome).toEqual([outcome('u1', 'waiting')]);
    await cache.plans.setOutcomes('plan-1', [outcome('u2', 'writing')]);
    await cache.plans.setOutcomes('plan-1', [outcome('u1', 'verified')]);
    await cache.plans.patch('plan-1', { state: 'applying' });
    for (const reader of [cache, page]) {
      const [now] = await reader.plans.list();
      expect(now).toMatchObject({ state: 'applying' });
      expect(new Map(now?.outcome.map(({ unit, state }) => [unit, state]))).toEqual(
        new Map([
          ['u1', 'verified'],
          ['u2', 'writing'],
        ]),
      );
    }
    expect((await cache.plans.get('plan-1'))?.plan).toBe(first?.plan);
    await cache.plans.patch('plan-1', { seen: { u1: [] } });
    expect((await page.plans.get('plan-1'))?.seen).toEqual({ u1: [] });
    page.close();
  });
});

describe('the journal', () => {
  it('keeps lines in the order they were written, with numbers of their own', async () => {
    await cache.journal.append([line]);
    await cache.journal.append([{ ...line, kind: 'intended', unit: 'u1' }]);
    const lines = await cache.journal.list(contoso.id);
    expect(lines.map(({ kind }) => kind)).toEqual(['planned', 'intended']);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2);
    expect(await cache.journal.list('sample')).toEqual([]);
  });

  it('is read on from where a page left off, also after an environment was forgotten elsewhere', async () => {
    const page = openCache(fresh.name);
    await cache.journal.append([line, { ...line, environment: 'sample' }]);
    const [first] = await page.journal.list();
    await cache.journal.append([{ ...line, kind: 'intended' }]);
    const lines = await page.journal.list();
    expect(lines.map(({ kind }) => kind)).toEqual(['planned', 'planned', 'intended']);
    expect(lines[0]).toBe(first);
    await cache.forget(contoso.id);
    await cache.journal.append([{ ...line, environment: 'sample', kind: 'stopped' }]);
    expect((await page.journal.list()).map(({ kind, environment }) => [kind, environment])).toEqual([
      ['planned', 'sample'],
      ['stopped', 'sample'],
    ]);
    page.close();
  });
});

describe('the sample organisation', () => {
  it('finds its changes in the order it made them', async () => {
    const changes = [1, 2, 3].map((version) => ({
      table: 'msdyn_aimodel',
      id: 'm1',
      row: version === 2 ? null : { version },
      version,
    }));
    await cache.demoStorage.append(changes.slice(0, 2));
    await cache.demoStorage.append(changes.slice(2));
    expect(await cache.demoStorage.load()).toEqual(changes);
    await cache.demoStorage.clear();
    expect(await cache.demoStorage.load()).toEqual([]);
  });
});

describe('forgetting an environment', () => {
  const fill = async (environment: typeof contoso) => {
    await cache.environments.put(environment);
    await syncEnvironment(cache, environment, smallEnvironment({ aiModel: models(3) }).send, {
      signal: new AbortController().signal,
    });
    await cache.plans.put({ ...plan, id: environment.id, environment: environment.id });
    await cache.journal.append([{ ...line, environment: environment.id }]);
    await cache.diagnoses.put({
      id: environment.id,
      environment: environment.id,
      asked: { person: 'ann', model: 'm1', from: 'app' },
      names: { person: 'Ann', model: 'Invoices' },
      text: '',
      cause: null,
      world: { records: [], ask: [], questions: [] },
      keptOn: '2026-11-01T00:00:00Z',
    });
    await cache.events.put({
      environment: environment.id,
      model: 'm1',
      owners: [],
      agents: [],
      more: false,
      askedOn: '2026-11-01T00:00:00Z',
    });
    await cache.verifications.put({
      environment: environment.id,
      record: 'm1',
      principal: 'ann',
      state: 'asking',
      told: null,
      problem: null,
      at: '2026-11-01T00:00:00Z',
    });
    await walkStore(cache).patch(environment.id, 'enable-person ann m1', () => ({ ticked: ['allow-sign-in'] }));
  };

  it('leaves no key of it in any table, and everything of the others', async () => {
    const sample = { ...contoso, id: 'sample', kind: 'sample' } as const;
    await fill(contoso);
    const alone = await fresh.everything();
    await fill(sample);
    await cache.demoStorage.append([{ table: 'msdyn_aimodel', id: 'm1', row: null, version: 1 }]);
    await cache.forget('sample');
    expect(await fresh.everything()).toEqual(alone);
    expect(Object.values(alone).every((count, _, counts) => counts.length === 14 && count >= 0)).toBe(true);
    await cache.forget(contoso.id);
    expect(new Set(Object.values(await fresh.everything()))).toEqual(new Set([0]));
  });

  it('ends a reading under way without it writing anything more', async () => {
    await cache.environments.put(contoso);
    const { send, control } = smallEnvironment({ aiModel: models(3) });
    control.answerInstead = async (url) => {
      if (url.pathname.endsWith('/teams')) await cache.forget(contoso.id);
      return undefined;
    };
    await syncEnvironment(cache, contoso, send, { signal: new AbortController().signal });
    expect(new Set(Object.values(await fresh.everything()))).toEqual(new Set([0]));
  });
});

describe('watching', () => {
  it('tells of every environment and how far its reading is', async () => {
    const told: (string | undefined)[] = [];
    const stop = cache.observe(
      () => cache.heads(),
      (heads) => told.push(heads.length === 0 ? 'none' : heads[0]?.sync?.state),
    );
    await expect.poll(() => told).toEqual(['none']);
    await cache.environments.put(contoso);
    await syncEnvironment(cache, contoso, smallEnvironment({ aiModel: models(3) }).send, {
      signal: new AbortController().signal,
    });
    await expect.poll(() => told.at(-1)).toBe('complete');
    stop();
    expect(told).toContain('running');
  });
});
