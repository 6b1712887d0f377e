import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { containers, models, othersDataset, people } from '../../src/demo/contoso/names.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const model = models.supplierInvoices.id;
const newOwner = { type: 'person', id: people.beth.id } as const;

let world: TaskWorld;
beforeEach(async () => {
  world = openTaskWorld();
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

const prepare = () => world.run({ type: 'prepare-reassignment', environment, model, newOwner });

/** Owners of the model, its containers and everything below, as the organisation itself has them. */
function owners(): Record<string, unknown> {
  const { store } = world.organisation;
  const containers = store.where('msdyn_aibdatasetscontainer', 'msdyn_aimodelid', model);
  const datasets = containers.flatMap((row) =>
    store.where('msdyn_aibdataset', 'msdyn_aibdatasetscontainerid', row.msdyn_aibdatasetscontainerid),
  );
  return Object.fromEntries(
    [store.get('msdyn_aimodel', model), ...containers, ...datasets].map((row) => [
      String(row?.msdyn_name),
      row?.ownerid,
    ]),
  );
}

const batches = () => world.requests.filter((request) => request === 'POST /api/data/v9.2/$batch').length;

describe('preparing a reassignment', () => {
  it('writes nothing, and says what moves and who gains and loses', async () => {
    const plan = await world.cache.plans.get(await prepare());
    expect(plan?.state).toBe('draft');
    expect(plan?.plan.units[0]?.operations.map((one) => 'record' in one && one.record.table)).toEqual([
      'msdyn_aimodel',
      'msdyn_aibdatasetscontainer',
    ]);
    expect(plan?.findings.filter(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker')).toEqual([]);
    expect(plan?.findings.map(({ verdict }) => verdict)).not.toContain('cannot-tell');
    expect(plan?.accessChanges?.map(({ person }) => person.id)).toContain(people.beth.id);
    expect(owners()[models.supplierInvoices.name]).toBe(people.dana.id);
    expect(batches()).toBe(0);
  });

  it('says when the model is no longer there', async () => {
    world.organisation.store.remove('msdyn_aimodel', model);
    expect(await world.refused({ type: 'prepare-reassignment', environment, model, newOwner })).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('applying a plan', () => {
  it('moves the model and its container in one change set, reads back, and journals', async () => {
    const plan = await prepare();
    await world.run({ type: 'apply-plan', plan });
    const record = await world.planIn(plan, 'verified', 'failed', 'stale');
    expect(record.state).toBe('verified');
    expect(new Set(Object.values(owners()))).toEqual(new Set([people.beth.id]));
    expect(record.outcome[0]?.access?.map(({ rights }) => rights?.includes('Assign'))).toEqual([true, true]);
    expect(batches()).toBe(1);
    const lines = (await world.cache.journal.list(environment)).map(({ kind }) => kind);
    expect(lines).toEqual(['planned', 'intended', 'sent', 'verified']);
  });

  it('can be undone exactly: also the dataset that was somebody else’s', async () => {
    const before = owners();
    expect(before[othersDataset.name]).toBe(people.kenji.id);
    const plan = await prepare();
    await world.run({ type: 'apply-plan', plan });
    await world.planIn(plan, 'verified');
    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    expect((await world.planIn(undo, 'verified', 'failed', 'stale')).state).toBe('verified');
    expect(owners()).toEqual(before);
    expect((await world.cache.plans.get(plan))?.undoneBy).toBe(undo);
  });

  it('refuses when the owner was changed meanwhile, and shows what moved', async () => {
    const plan = await prepare();
    world.organisation.store.update('msdyn_aimodel', model, { ownerid: people.kenji.id });
    await world.run({ type: 'apply-plan', plan });
    const record = await world.planIn(plan, 'stale', 'verified', 'failed');
    expect(record.state).toBe('stale');
    expect(record.problem).toMatchObject({ kind: 'changed-meanwhile', changes: [{ what: 'owner', record: model }] });
    expect(batches()).toBe(0);
  });

  it('finds a write that went through although the connection broke off', async () => {
    const plan = await prepare();
    world.organisation.faults.push({ kind: 'dropped', when: 'after', match: ({ url }) => url.endsWith('/$batch') });
    await world.run({ type: 'apply-plan', plan });
    expect((await world.planIn(plan, 'verified', 'failed')).state).toBe('verified');
    expect(batches()).toBe(1);
  });

  it('says so when nothing was written, and tries again when asked', async () => {
    const plan = await prepare();
    world.organisation.faults.push({ kind: 'dropped', when: 'before', match: ({ url }) => url.endsWith('/$batch') });
    await world.run({ type: 'apply-plan', plan });
    const failed = await world.planIn(plan, 'verified', 'failed');
    expect(failed).toMatchObject({ state: 'failed', problem: { kind: 'offline' }, outcome: [{ state: 'refused' }] });
    await world.run({ type: 'apply-plan', plan });
    expect((await world.planIn(plan, 'verified')).outcome[0]?.state).toBe('verified');
  });

  it('does not claim to know when reading back fails, and reads first when asked to go on', async () => {
    const plan = await prepare();
    world.organisation.faults.push({
      kind: 'expired-session',
      match: ({ method }) => method === 'GET' && batches() > 0,
    });
    await world.run({ type: 'apply-plan', plan });
    const failed = await world.planIn(plan, 'verified', 'failed');
    expect(failed).toMatchObject({
      state: 'failed',
      problem: { kind: 'session-expired' },
      outcome: [{ state: 'writing' }],
    });
    await world.run({ type: 'apply-plan', plan });
    await world.planIn(plan, 'verified');
    expect(batches()).toBe(1);
  });

  it('waits when Dataverse asks to, and writes once', async () => {
    const plan = await prepare();
    world.organisation.faults.push({
      kind: 'throttled',
      limit: 'requests',
      retryAfterSeconds: 1,
      match: ({ url }) => url.endsWith('/$batch'),
    });
    await world.run({ type: 'apply-plan', plan });
    expect((await world.planIn(plan, 'verified', 'failed')).state).toBe('verified');
    expect((await world.cache.journal.list(environment)).filter(({ kind }) => kind === 'sent')).toHaveLength(1);
  });

  it('is refused in Dataverse’s words for somebody without rights, and nothing moves', async () => {
    const plan = await prepare();
    const before = owners();
    world.signIn(people.yuki.id);
    await world.run({ type: 'apply-plan', plan });
    const record = await world.planIn(plan, 'failed', 'verified', 'stale');
    expect(record.state).not.toBe('verified');
    expect(owners()).toEqual(before);
  });

  it.each(['before', 'after'] as const)('ends right, once, when the worker dies %s the write', async (when) => {
    const plan = await prepare();
    const dead = world.dieAt(when, ({ url }) => url.endsWith('/$batch'));
    await world.run({ type: 'apply-plan', plan });
    await dead;
    world.restartWorker();
    expect((await world.planIn(plan, 'verified', 'failed', 'stale')).state).toBe('verified');
    expect(batches()).toBe(when === 'before' ? 2 : 1);
    expect(new Set(Object.values(owners()))).toEqual(new Set([people.beth.id]));
  });
});

describe('guiding', () => {
  /** Somebody assigns a row in Microsoft's own pages. */
  const assignElsewhere = (row: string) =>
    world.organisation.handle(
      new Request(`https://contoso.crm.dynamics.com/api/data/v9.2/${row}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ 'ownerid@odata.bind': `/systemusers(${people.beth.id})` }),
      }),
    );

  it('ticks what somebody did elsewhere, ends verified and can be undone', async () => {
    const before = owners();
    const plan = await prepare();
    await world.run({ type: 'guide-plan', plan });
    await assignElsewhere(`msdyn_aimodels(${model})`);
    await world.run({ type: 'check-plan', plan });
    const half = await world.cache.plans.get(plan);
    const verdict = (rule: string) => half?.findings.find((finding) => finding.rule === rule)?.verdict;
    expect(verdict('model-is-owned-by-new-owner')).toBe('pass');
    expect(verdict('containers-are-owned-by-new-owner')).toBe('fail');
    expect(half?.state).toBe('guiding');

    await assignElsewhere(`msdyn_aibdatasetscontainers(${containers.supplierInvoices.id})`);
    await world.run({ type: 'check-plan', plan });
    expect((await world.cache.plans.get(plan))?.state).toBe('verified');
    expect(batches()).toBe(0);

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    expect((await world.planIn(undo, 'verified', 'failed', 'stale')).state).toBe('verified');
    expect(owners()).toEqual(before);
  });
});

describe('forgetting an environment', () => {
  it('leaves no trace', async () => {
    await prepare();
    await world.run({ type: 'forget-environment', environment });
    expect(await world.cache.environments.list()).toEqual([]);
    expect(await world.cache.plans.list()).toEqual([]);
    expect(await world.cache.journal.list()).toEqual([]);
  });

  it('a command for what is no longer there is refused', async () => {
    expect(await world.refused({ type: 'apply-plan', plan: 'gone' })).toEqual({ kind: 'gone' });
  });
});
