import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { containers, models, people } from '../../src/demo/contoso/names.ts';
import contosoRows from '../../src/public/demo/contoso.json' with { type: 'json' };
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const beth = { type: 'person', id: people.beth.id } as const;
const kenji = { type: 'person', id: people.kenji.id } as const;
const held = models.classification.id;

let world: TaskWorld;
beforeEach(async () => {
  world = openTaskWorld();
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

const rows = () => [...world.organisation.store.rows('msdyn_aimodel')];
const danas = () => rows().filter(({ ownerid }) => ownerid === people.dana.id);
const ownerOf = (table: string, id: string) => world.organisation.store.get(table, id)?.ownerid;
const batches = () => world.requests.filter((request) => request === 'POST /api/data/v9.2/$batch').length;

/** Everything of Dana's to Beth, and the container that stayed behind after its model to whoever owns the model. */
const handOver = (revoke = false) =>
  world.run({
    type: 'prepare-handover',
    environment,
    from: people.dana.id,
    models: [
      ...danas().map(({ msdyn_aimodelid }) => ({ model: String(msdyn_aimodelid), newOwner: beth })),
      { model: models.halfMoved.id, newOwner: kenji },
    ],
    revoke,
  });

describe('a handover', () => {
  it('plans one change set for each model, and finishes what was begun elsewhere', async () => {
    const plan = await world.cache.plans.get(await handOver());
    expect(plan?.plan.units).toHaveLength(10);
    const half = plan?.plan.units.find(({ id }) => id === models.halfMoved.id);
    expect(half?.operations).toMatchObject([{ kind: 'assign', record: { id: containers.halfMoved.id } }]);
    const active = plan?.findings.find(({ rule }) => rule === 'new-owner-is-active');
    expect(active).toMatchObject({ verdict: 'pass' });
    expect(active?.cases).toHaveLength(9);
    expect(batches()).toBe(0);
  });

  it('says which table of its maker’s a new owner cannot read, until a role lets them, and where nobody can tell', async () => {
    const found = async (model: string, newOwner: typeof beth) => {
      const given = [{ model, newOwner }];
      const plan = {
        type: 'prepare-handover',
        environment,
        from: people.dana.id,
        models: given,
        revoke: false,
      } as const;
      const { findings = [] } = (await world.cache.plans.get(await world.run(plan))) ?? {};
      return findings.find(({ rule }) => rule === 'new-owner-may-read-training-tables');
    };
    expect(await found(models.prediction.id, beth)).toMatchObject({ verdict: 'pass' });
    expect(await found(models.genericPrediction.id, kenji)).toMatchObject({ verdict: 'cannot-tell' });
    const lacking = await found(models.prediction.id, kenji);
    expect(lacking).toMatchObject({ verdict: 'fail', data: { tables: 'account' } });
    const read = { right: 'Read', table: 'account', depth: 'Basic' } as const;
    const wish = { principal: kenji.id, privileges: [read] };
    const giving = await world.run({ type: 'prepare-privilege', environment, wish });
    await world.run({ type: 'apply-plan', plan: giving });
    await world.planIn(giving, 'verified');
    await world.read(environment);
    expect(await found(models.prediction.id, kenji)).toMatchObject({ verdict: 'pass' });
  });

  it('explains the model that is refused, and goes on with the others', async () => {
    const plan = await handOver();
    await world.run({ type: 'apply-plan', plan });
    const record = await world.planIn(plan, 'failed', 'verified', 'stale');
    expect(record.state).toBe('failed');
    const refused = record.outcome.filter(({ state }) => state !== 'verified');
    expect(refused).toMatchObject([{ unit: held, state: 'refused', problem: { kind: 'server', code: '0x80040265' } }]);
    expect(danas().map(({ msdyn_aimodelid }) => msdyn_aimodelid)).toEqual([held]);
    expect(ownerOf('msdyn_aibdatasetscontainer', containers.halfMoved.id)).toBe(people.kenji.id);
    expect(batches()).toBe(10);
  });

  it('is undone whole, or one model by itself', async () => {
    const before = rows().map(({ msdyn_aimodelid, ownerid }) => [msdyn_aimodelid, ownerid]);
    const plan = await handOver();
    await world.run({ type: 'apply-plan', plan });
    await world.planIn(plan, 'failed');
    const one = await world.run({ type: 'undo-plan', plan, units: [models.prompt.id] });
    await world.run({ type: 'apply-plan', plan: one });
    await world.planIn(one, 'verified');
    expect(ownerOf('msdyn_aimodel', models.prompt.id)).toBe(people.dana.id);
    expect((await world.cache.plans.get(plan))?.undoneBy).toBeNull();
    const rest = await world.run({ type: 'undo-plan', plan, units: null });
    expect((await world.cache.plans.get(rest))?.plan.units).toHaveLength(8);
    await world.run({ type: 'apply-plan', plan: rest });
    await world.planIn(rest, 'verified');
    expect(rows().map(({ msdyn_aimodelid, ownerid }) => [msdyn_aimodelid, ownerid])).toEqual(before);
    expect((await world.cache.plans.get(plan))?.undoneBy).toBe(rest);
  });

  it('writes each model once although the worker dies twice', async () => {
    const plan = await handOver();
    const writes: string[] = [];
    const nth = (number: number) => (request: Request) => {
      if (!request.url.endsWith('/$batch')) return false;
      writes.push(request.url);
      return writes.length === number;
    };
    const first = world.dieAt('after', nth(3));
    await world.run({ type: 'apply-plan', plan });
    await first;
    const second = world.dieAt('before', nth(6));
    world.restartWorker();
    await second;
    world.restartWorker();
    const record = await world.planIn(plan, 'failed', 'verified');
    expect(record.outcome.filter(({ state }) => state === 'verified')).toHaveLength(9);
    // One write was sent by a worker that died before it left.
    expect(batches()).toBe(11);
    const sent = (await world.cache.journal.list(environment)).filter(({ kind }) => kind === 'verified');
    expect(new Set(sent.map(({ unit }) => unit)).size).toBe(9);
  });

  it('is stopped in the middle with whole models only, and goes on from there', async () => {
    const plan = await handOver();
    let stopped: Promise<string> | null = null;
    world.organisation.faults.push({
      kind: 'slow',
      milliseconds: 0,
      match: ({ url }) => {
        if (url.endsWith('/$batch') && batches() === 4) stopped ??= world.run({ type: 'stop-plan', plan });
        return false;
      },
    });
    await world.run({ type: 'apply-plan', plan });
    const record = await world.planIn(plan, 'failed', 'verified');
    await stopped;
    expect(record).toMatchObject({ state: 'failed', problem: { kind: 'cancelled' } });
    // What was under way is read back, and nothing after it is begun.
    expect(batches()).toBe(4);
    expect(record.outcome.filter(({ state }) => state === 'writing')).toEqual([]);
    await world.run({ type: 'apply-plan', plan });
    const verified = async () =>
      (await world.cache.plans.get(plan))?.outcome.filter(({ state }) => state === 'verified').length;
    await expect.poll(verified, { timeout: 10_000, interval: 50 }).toBe(9);
    await expect.poll(batches, { timeout: 10_000 }).toBe(10);
  });

  it('takes what the organization would leave the previous owner, where that was chosen, and gives it back', async () => {
    const [organization] = [...world.organisation.store.rows('organization')];
    world.organisation.store.update('organization', String(organization?.organizationid), {
      sharetopreviousowneronassign: true,
    });
    await expect
      .poll(
        async () => {
          await world.run({ type: 'refresh-environment', environment });
          return (await world.cache.view(environment)).facts?.settings?.shareToPreviousOwner;
        },
        { timeout: 10_000, interval: 200 },
      )
      .toBe(true);
    const shares = () =>
      world.organisation.store
        .where('principalobjectaccess', 'principalid', people.dana.id)
        .filter(({ objectid, accessrightsmask }) => objectid === models.prompt.id && Number(accessrightsmask) > 0);
    const plan = await handOver(true);
    await world.run({ type: 'apply-plan', plan });
    await world.planIn(plan, 'failed');
    expect(shares()).toEqual([]);
    const undo = await world.run({ type: 'undo-plan', plan, units: [models.prompt.id] });
    await world.run({ type: 'apply-plan', plan: undo });
    expect((await world.planIn(undo, 'verified', 'failed', 'stale')).state).toBe('verified');
    const bethsShare = world.organisation.store
      .where('principalobjectaccess', 'principalid', people.beth.id)
      .filter(({ objectid }) => objectid === models.prompt.id);
    expect(bethsShare.map(({ accessrightsmask }) => accessrightsmask)).toEqual([1]);
  });
});

describe('a guided handover', () => {
  it('ticks whatever is done behind its back, in any order, and ends verified', async () => {
    const plan = await handOver();
    await world.run({ type: 'guide-plan', plan });
    const assign = (table: string, id: string, to: string) =>
      world.organisation.handle(
        new Request(`https://contoso.crm.dynamics.com/api/data/v9.2/${table}(${id})`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ 'ownerid@odata.bind': `/systemusers(${to})` }),
        }),
      );
    const record = await world.cache.plans.get(plan);
    const todo = (record?.plan.units ?? []).flatMap((unit) =>
      unit.kind === 'model' && unit.id !== held
        ? unit.operations.flatMap((one) => (one.kind === 'assign' ? [{ unit: unit.id, ...one }] : []))
        : [],
    );
    const order = [...todo].sort((a, b) =>
      a.record.id.split('').reverse().join('') < b.record.id.split('').reverse().join('') ? -1 : 1,
    );
    const done = async () =>
      (await world.cache.plans.get(plan))?.outcome
        .filter(({ state }) => state === 'verified')
        .map(({ unit }) => unit) ?? [];
    for (const [index, { record: row, to }] of order.entries()) {
      const table = row.table === 'msdyn_aimodel' ? 'msdyn_aimodels' : 'msdyn_aibdatasetscontainers';
      expect((await assign(table, row.id, to.id)).status).toBe(204);
      await world.run({ type: 'check-plan', plan });
      const left = new Set(order.slice(index + 1).map(({ unit }) => unit));
      const expected = order.map(({ unit }) => unit).filter((unit) => !left.has(unit));
      expect(new Set(await done())).toEqual(new Set(expected));
    }
    expect((await world.cache.plans.get(plan))?.state).toBe('guiding');
    world.organisation.store.update('msdyn_aimodel', held, { ownerid: people.beth.id, owninguser: people.beth.id });
    await world.run({ type: 'check-plan', plan });
    expect((await world.cache.plans.get(plan))?.state).toBe('verified');
    expect(batches()).toBe(0);
  }, 60_000);
});

describe('somebody about to leave', () => {
  it('is noted, stays noted when the environment is connected again, and can be taken off', async () => {
    await world.run({ type: 'note-leaving', environment, person: people.beth.id, leaving: true });
    await world.run({ type: 'connect-sample' });
    expect((await world.cache.environments.get(environment))?.leaving).toEqual([people.beth.id]);
    await world.run({ type: 'note-leaving', environment, person: people.beth.id, leaving: false });
    expect((await world.cache.environments.get(environment))?.leaving).toEqual([]);
  });
});

describe('a handover of very many models', () => {
  it('loses no write and doubles none, although Dataverse throttles and the worker dies', async () => {
    await world.close();
    world = openTaskWorld({ rows: withMany(240), holds: new Map() });
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    const plan = await handOver();
    expect((await world.cache.plans.get(plan))?.plan.units).toHaveLength(250);
    expect(batches()).toBe(0);
    const throttle = (nth: number) => {
      let seen = 0;
      const match = ({ url }: Request) => {
        if (!url.endsWith('/$batch')) return false;
        seen += 1;
        return seen % nth === 0;
      };
      return { kind: 'throttled', limit: 'requests', retryAfterSeconds: 0, match, times: 30 } as const;
    };
    world.organisation.faults.push(throttle(5));
    const writes: string[] = [];
    const dead = world.dieAt('after', (request) => request.url.endsWith('/$batch') && writes.push(request.url) === 90);
    await world.run({ type: 'apply-plan', plan });
    await dead;
    world.restartWorker();
    const record = await world.planIn(plan, 'verified', 'failed', 'stale');
    expect(record.outcome.filter(({ state }) => state !== 'verified')).toEqual([]);
    expect(danas()).toEqual([]);
    // Every accepted write is one model's: those that were throttled were not executed.
    const owners = rows().filter(({ ownerid }) => ownerid === people.beth.id);
    expect(owners.length).toBeGreaterThanOrEqual(249);
    expect(world.accepted).toBe(250);
  }, 120_000);
});

/** Contoso with so many more models of Dana's. */
function withMany(count: number) {
  const sample = contosoRows.msdyn_aimodel.find(({ msdyn_aimodelid }) => msdyn_aimodelid === models.prompt.id);
  const more = Array.from({ length: count }, (_, number) => ({
    ...sample,
    msdyn_aimodelid: `c0000006-0000-4000-8000-0000000f${number.toString(16).padStart(4, '0')}`,
    msdyn_name: `Prompt ${number + 1}`,
  }));
  return { ...contosoRows, msdyn_aimodel: [...contosoRows.msdyn_aimodel, ...more] };
}
