import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { type Cache, openCache, type UnitOutcome } from '#cache';

const name = `migration-${crypto.randomUUID()}`;
let cache: Cache | undefined;
afterEach(async () => {
  cache?.close();
  await Dexie.delete(name);
});

const beth = { type: 'person', id: 'beth', name: 'Beth' };
const row = {
  record: { table: 'msdyn_aimodel', id: 'm1', name: 'Invoices' },
  owner: beth,
  shares: [],
  parent: null,
};

/** A plan as the first version kept it. */
const earlier = (id: string, undoes: string | null) => ({
  id,
  environment: 'sample',
  model: 'm1',
  plan: {
    id,
    walkthrough: 'reassign-model',
    environment: 'sample',
    madeOn: '2026-11-01T00:00:00Z',
    newOwner: beth,
    units: [{ id: 'm1', model: row.record, operations: [], before: [row] }],
    undoes,
  },
  state: 'guiding',
  findings: [
    {
      rule: 'owner-is-active',
      verdict: 'pass',
      data: { owner: 'Beth' },
      evidence: [],
      missing: [],
      severity: 'note',
    },
  ],
  accessChanges: null,
  outcome: [],
  problem: null,
  undoneBy: null,
  waitingUntil: null,
  seen: [row],
  updatedOn: '2026-11-01T00:00:00Z',
});

it('takes over plans that an earlier version of the extension kept', async () => {
  const old = new Dexie(name);
  old.version(1).stores({
    environments: 'id',
    packs: '[environment+table+generation+page], environment',
    cursors: '[environment+table], environment',
    syncs: 'environment',
    plans: 'id, environment',
    journal: '++id, environment, plan',
    demo: '++',
  });
  await old.table('plans').bulkAdd([earlier('p1', null), earlier('p2', 'p1')]);
  old.close();
  cache = openCache(name);
  const plan = await cache.plans.get('p1');
  expect(plan?.plan).toMatchObject({
    choice: {
      kind: 'reassign-model',
      model: 'm1',
      newOwner: { type: 'person', id: 'beth' },
    },
    units: [{ kind: 'model', newOwner: beth, before: [row] }],
  });
  expect(plan?.findings).toMatchObject([{ cases: [{ unit: 'm1', data: { owner: 'Beth' } }] }]);
  expect(plan?.seen).toEqual({ m1: [row] });
  expect((await cache.plans.get('p2'))?.plan.choice).toEqual({
    kind: 'undo',
    plan: 'p1',
    units: null,
  });
  expect(JSON.stringify(plan)).not.toContain('"model":"m1","plan"');
});

it('takes over plans that gave one privilege', async () => {
  const old = new Dexie(name);
  old.version(9).stores({
    environments: 'id',
    plans: 'id, environment',
    planBodies: 'id',
    outcomes: '[plan+unit], [plan+at], plan',
    journal: '++id, environment, plan',
  });
  const wish = { principal: 'beth', role: 'basic' };
  const read = { right: 'Read', table: 'msdyn_aimodel', depth: 'Basic' };
  const body = (id: string, choice: object) => {
    const plan = { id, walkthrough: 'give-privilege', environment: 'sample', madeOn: '', units: [], undoes: null };
    return { id, findings: [], accessChanges: null, seen: null, plan: { ...plan, choice } };
  };
  const undo = { kind: 'undo', plan: 'p1', units: null };
  await old.table('planBodies').bulkAdd([body('p1', { kind: 'give-privilege', ...wish, ...read }), body('p2', undo)]);
  for (const id of ['p1', 'p2'])
    await old.table('plans').add({ id, environment: 'sample', state: 'draft', body: 1, outcomes: 0 });
  old.close();
  cache = openCache(name);
  const choice = { kind: 'give-privilege', ...wish, privileges: [read] };
  expect((await cache.plans.get('p1'))?.plan.choice).toEqual(choice);
  expect((await cache.plans.get('p2'))?.plan.choice).toEqual(undo);
});

it('keeps what became of the units of plans from before their bodies were kept apart', async () => {
  const old = new Dexie(name);
  old.version(7).stores({
    environments: 'id',
    plans: 'id, environment',
    outcomes: '[plan+unit], [plan+at], plan',
    journal: '++id, environment, plan',
  });
  const { outcome: _, ...first } = earlier('p1', null);
  const choice = { kind: 'reassign-model', model: 'm1', newOwner: { type: 'person', id: 'beth' } };
  const [plan, outcome] = [
    { ...first, plan: { ...first.plan, choice }, state: 'applying', findings: [], seen: null },
    { unit: 'm1', state: 'verified', problem: null, before: null, after: [row] },
  ];
  await old.table('plans').add(plan);
  await old.table('outcomes').add({ plan: 'p1', unit: 'm1', at: 7, outcome });
  old.close();
  cache = openCache(name);
  expect(await cache.plans.list()).toMatchObject([
    { id: 'p1', state: 'applying', plan: plan.plan, outcome: [outcome] },
  ]);
  await cache.plans.setOutcomes('p1', [{ ...outcome, state: 'stale' } as UnitOutcome]);
  expect((await cache.plans.get('p1'))?.outcome).toMatchObject([{ state: 'stale' }]);
});
