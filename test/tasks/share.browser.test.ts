import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#messages';
import { containers, models, people, teams } from '../../src/demo/contoso/names.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const invoices = models.supplierInvoices.id;
const container = containers.supplierInvoices.id;
type Wish = Extract<Command, { type: 'prepare-share' }>['wishes'][number];
const person = ({ id }: { id: string }) => ({ type: 'person', id }) as const;
const wish = (who: { id: string }, level: Wish['level'], model = invoices): Wish => ({
  model,
  principal: person(who),
  level,
});

let world: TaskWorld;
beforeEach(async () => {
  world = openTaskWorld();
});
afterEach(() => world.close());

async function connectAs(who: { id: string } | null = null): Promise<void> {
  if (who) world.signIn(who.id);
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
}

const prepare = (...wishes: Wish[]) => world.run({ type: 'prepare-share', environment, wishes });
const blockers = async (plan: string) =>
  (await world.cache.plans.get(plan))?.findings
    .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker')
    .map(({ rule }) => rule);
const found = async (plan: string) =>
  Object.fromEntries(((await world.cache.plans.get(plan))?.findings ?? []).map(({ rule, verdict }) => [rule, verdict]));

async function apply(plan: string): Promise<string> {
  await world.run({ type: 'apply-plan', plan });
  return (await world.planIn(plan, 'verified', 'failed', 'stale')).state;
}

/** Explicit masks on a row by principal, as the organisation itself has them. */
function masks(row: string): Record<string, unknown> {
  const shares = world.organisation.store.where('principalobjectaccess', 'objectid', row);
  return Object.fromEntries(shares.map((share) => [String(share.principalid), share.accessrightsmask]));
}

const batches = () => world.requests.filter((request) => request === 'POST /api/data/v9.2/$batch').length;
const coOwner = 1 | 2 | 4 | 16 | 262144;

describe('sharing', () => {
  it('shares as Co-owner with the training data, lowers to User, revokes, and undoes each, in one change set a time', async () => {
    await connectAs();
    const before = { model: masks(invoices), container: masks(container) };
    const shared = await prepare(wish(people.beth, 'Co-owner'));
    expect(await blockers(shared)).toEqual([]);
    expect(await apply(shared)).toBe('verified');
    expect(masks(invoices)).toMatchObject({ [people.beth.id]: coOwner });
    expect(masks(container)).toMatchObject({ [people.beth.id]: coOwner });
    expect(batches()).toBe(1);

    const lowered = await prepare(wish(people.beth, 'User'));
    expect(await apply(lowered)).toBe('verified');
    expect(masks(invoices)).toMatchObject({ [people.beth.id]: 1 });
    expect(masks(container)).not.toHaveProperty(people.beth.id);

    const revoked = await prepare(wish(people.beth, null));
    expect(await apply(revoked)).toBe('verified');
    expect({ model: masks(invoices), container: masks(container) }).toEqual(before);

    for (const plan of [revoked, lowered, shared]) {
      const undo = await world.run({ type: 'undo-plan', plan, units: null });
      expect(await apply(undo)).toBe('verified');
    }
    expect({ model: masks(invoices), container: masks(container) }).toEqual(before);
  });

  it('changes several people and several models in one plan, one change set for each model', async () => {
    await connectAs();
    const plan = await prepare(wish(people.beth, 'User'), wish(people.sofia, null), {
      model: models.prediction.id,
      principal: { type: 'team', id: teams.automationGuild.id },
      level: 'User',
    });
    expect(await apply(plan)).toBe('verified');
    expect(batches()).toBe(2);
    expect(masks(invoices)).toMatchObject({ [people.beth.id]: 1 });
    expect(masks(invoices)).not.toHaveProperty(people.sofia.id);
    expect(masks(container)).not.toHaveProperty(people.sofia.id);
    expect(masks(models.prediction.id)).toMatchObject({ [teams.automationGuild.id]: 1 });
  });

  it('says beforehand what a share would be worth', async () => {
    await connectAs();
    expect(await found(await prepare(wish(people.greta, 'User', models.beths.id)))).toMatchObject({
      'recipient-can-use-share': 'fail',
    });
    expect(await found(await prepare(wish(people.kenji, 'User', models.genericPrediction.id)))).toMatchObject({
      'model-can-be-called-on-demand': 'fail',
    });
    expect(await found(await prepare(wish(people.kenji, 'User', models.entityExtraction.id)))).toMatchObject({
      'shared-model-is-published': 'fail',
    });
    expect(await blockers(await prepare(wish(people.kenji, 'Co-owner', models.prompt.id)))).toEqual([
      'prompt-is-shared-as-user',
    ]);
    // The plan shares the training data as well, so nothing is left to say about it.
    expect(await found(await prepare(wish(people.kenji, 'Co-owner')))).toMatchObject({
      'training-data-is-shared-too': 'pass',
    });
  });

  it('ends a share with everyone in the organization, says who loses by it, and gives it back', async () => {
    await connectAs();
    const everyone = models.companyWide.id;
    const before = masks(everyone);
    expect(Object.keys(before)).toHaveLength(1);
    const end = await prepare({
      model: everyone,
      principal: { type: 'organization', id: 'organization' },
      level: null,
    });
    expect(await blockers(end)).toEqual([]);
    expect(await found(end)).toMatchObject({ 'model-is-shared-as-wanted': 'fail' });
    const losing = (await world.cache.plans.get(end))?.accessChanges;
    expect(losing?.length).toBeGreaterThan(0);
    expect(losing?.every(({ gains, loses }) => gains.length === 0 && loses.join() === 'Read')).toBe(true);
    expect(await apply(end)).toBe('verified');
    expect(masks(everyone)).toEqual({});
    expect(await apply(await world.run({ type: 'undo-plan', plan: end, units: null }))).toBe('verified');
    expect(masks(everyone)).toEqual(before);
  });

  it('refuses when nothing would change, and plans no share with the owner', async () => {
    await connectAs();
    const nothing = { kind: 'nothing-to-do' };
    const asked = (...wishes: Wish[]): Command => ({ type: 'prepare-share', environment, wishes });
    expect(await world.refused(asked(wish(people.sofia, 'Co-owner')))).toEqual(nothing);
    expect(await world.refused(asked(wish(people.dana, 'User')))).toEqual(nothing);
    expect(await world.refused(asked(wish(people.beth, null)))).toEqual(nothing);
  });

  it('is refused before writing when somebody changed the share meanwhile', async () => {
    await connectAs();
    const plan = await prepare(wish(people.beth, 'User'));
    world.organisation.store.remove(
      'principalobjectaccess',
      String(
        world.organisation.store
          .where('principalobjectaccess', 'objectid', invoices)
          .find(({ principalid }) => principalid === people.sofia.id)?.principalobjectaccessid,
      ),
    );
    expect(await apply(plan)).toBe('stale');
    expect(batches()).toBe(0);
  });
});

describe('being guided', () => {
  /** Somebody shares in Microsoft's own panel, which may give other rights than we would. */
  const shareElsewhere = (table: string, key: string, row: string, AccessMask: string) =>
    world.organisation.handle(
      new Request('https://contoso.crm.dynamics.com/api/data/v9.2/GrantAccess', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          Target: { [key]: row, '@odata.type': `Microsoft.Dynamics.CRM.${table}` },
          PrincipalAccess: {
            AccessMask,
            Principal: { systemuserid: people.beth.id, '@odata.type': 'Microsoft.Dynamics.CRM.systemuser' },
          },
        }),
      }),
    );

  it('ticks the model, then the training data, and ends verified though the rights differ from ours', async () => {
    await connectAs();
    const plan = await prepare(wish(people.beth, 'Co-owner'));
    await world.run({ type: 'guide-plan', plan });
    await shareElsewhere('msdyn_aimodel', 'msdyn_aimodelid', invoices, 'ReadAccess,WriteAccess,ShareAccess');
    await world.run({ type: 'check-plan', plan });
    expect(await found(plan)).toMatchObject({
      'model-is-shared-as-wanted': 'pass',
      'containers-are-shared-as-wanted': 'fail',
    });
    expect((await world.cache.plans.get(plan))?.state).toBe('guiding');
    await shareElsewhere(
      'msdyn_aibdatasetscontainer',
      'msdyn_aibdatasetscontainerid',
      container,
      'ReadAccess,WriteAccess',
    );
    await world.run({ type: 'check-plan', plan });
    expect((await world.cache.plans.get(plan))?.state).toBe('verified');
    expect(batches()).toBe(0);
    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    expect(await apply(undo)).toBe('verified');
    expect(masks(invoices)).not.toHaveProperty(people.beth.id);
    expect(masks(container)).not.toHaveProperty(people.beth.id);
  });
});

describe('a maker without administrator’s rights', () => {
  it('shares a model of their own: what may not be read is asked of Dataverse', async () => {
    await connectAs(people.beth);
    const view = await world.cache.view(environment);
    expect(view.facts?.unknown).toContain('shares');
    await world.run({ type: 'look-up-models', environment, models: [models.beths.id] });
    const [lookup] = (await world.cache.view(environment)).lookups;
    expect(lookup?.rows[0]?.shares).toEqual([]);
    expect(lookup?.mine[0]?.rights).toEqual(expect.arrayContaining(['Read', 'Share']));

    const plan = await prepare(wish(people.kenji, 'User', models.beths.id));
    expect(await found(plan)).toMatchObject({ 'sharer-may-share-model': 'pass' });
    expect(await apply(plan)).toBe('verified');
    expect(masks(models.beths.id)).toMatchObject({ [people.kenji.id]: 1 });
    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    expect(await apply(undo)).toBe('verified');
    expect(masks(models.beths.id)).toEqual({});
  });

  it('is told before writing when they may not share', async () => {
    await connectAs(people.beth);
    await world.run({ type: 'look-up-models', environment, models: [models.companyWide.id] });
    const plan = await prepare(wish(people.kenji, 'User', models.companyWide.id));
    expect(await blockers(plan)).toContain('sharer-may-share-model');
  });

  it('shares on as a co-owner what is shared with them, and no container they may not share', async () => {
    await connectAs(people.sofia);
    const plan = await prepare(wish(people.kenji, 'Co-owner'));
    expect(await found(plan)).toMatchObject({ 'sharer-may-share-model': 'pass' });
    expect(await apply(plan)).toBe('verified');
    expect(masks(container)).toMatchObject({ [people.kenji.id]: coOwner });
  });
});
