import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { privateText } from '../../src/demo/contoso/activity.ts';
import { agents } from '../../src/demo/contoso/agents.ts';
import { models, people } from '../../src/demo/contoso/names.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const invoices = models.supplierInvoices.id;

let world: TaskWorld;
beforeEach(() => {
  world = openTaskWorld();
});
afterEach(() => world.close());

const count = (model: string) => world.run({ type: 'look-up-uses', environment, model });
const counted = async () => (await world.cache.view(environment)).events;

describe('counting the AI events of a model', () => {
  it('says whose they are, how many failed and when the last was made, and keeps nothing of what they are about', async () => {
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    await count(invoices);
    const rows = world.organisation.store.where('msdyn_aievent', 'msdyn_aimodelid', invoices);
    const [found] = await counted();
    expect(rows.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ model: invoices, more: false });
    for (const { owner, ...counts } of found?.owners ?? []) {
      const theirs = rows.filter(({ ownerid }) => ownerid === owner.id);
      expect(counts).toEqual({
        count: theirs.length,
        failed: theirs.filter((row) => row.msdyn_processingstatus === 1).length,
        last: theirs
          .map(({ createdon }) => String(createdon))
          .sort()
          .at(-1),
      });
    }
    expect(found?.owners.reduce((sum, one) => sum + one.count, 0)).toBe(rows.length);
    expect(JSON.stringify(await counted())).not.toContain(privateText);
    await count(models.beths.id);
    expect((await counted()).find(({ model }) => model === models.beths.id)?.owners).toEqual([]);
  });

  it('counts only what somebody may read, and says so when that is nothing at all', async () => {
    world.signIn(people.beth.id);
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    await count(models.objectDetection.id);
    expect((await counted())[0]?.owners.filter(({ owner }) => owner.id !== people.beth.id)).toEqual([]);
    for (const one of [...world.organisation.store.where('systemuserroles', 'systemuserid', people.beth.id)])
      world.organisation.store.remove('systemuserroles', String(one.systemuserroleid));
    for (const one of [...world.organisation.store.where('teammembership', 'systemuserid', people.beth.id)])
      world.organisation.store.remove('teammembership', String(one.teammembershipid));
    const before = await counted();
    expect((await world.refused({ type: 'look-up-uses', environment, model: invoices }))?.kind).toBe('no-roles');
    expect(await counted()).toEqual(before);
  });
});

describe('asking which agents use a model', () => {
  const told = async (model: string) => (await counted()).find((one) => one.model === model)?.agents;

  it('says whose they are and which of their components do, and keeps nothing of what is in them', async () => {
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    await count(models.prompt.id);
    expect(await told(models.prompt.id)).toEqual([
      {
        ...agents.complaints,
        owner: { type: 'person', ...people.beth },
        components: ['Reply to a complaint', 'Escalate'],
      },
      { ...agents.warranty, owner: { type: 'person', ...people.greta }, components: ['Is it under warranty?'] },
    ]);
    await count(invoices);
    expect(await told(invoices)).toEqual([]);
  });

  it('tells a maker of their own, and whoever may not read agents that it cannot tell', async () => {
    world.signIn(people.beth.id);
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    await count(models.prompt.id);
    expect((await told(models.prompt.id))?.map(({ id }) => id)).toEqual([agents.complaints.id]);
    world.signIn(people.yuki.id);
    await count(models.prompt.id);
    expect(await told(models.prompt.id)).toBeNull();
  });
});
