import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { walkStore } from '#cache';
import { type HandWalkthroughId, handWalkthroughs, type LookedAt, sightsOf, type WalkRecord } from '#walkthroughs';
import { flows } from '../../src/demo/contoso/flows.ts';
import { models, people, teams } from '../../src/demo/contoso/names.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';

let world: TaskWorld;
beforeEach(async () => {
  world = openTaskWorld();
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

const walkOf = (id: HandWalkthroughId) => {
  const walk = handWalkthroughs.find((one) => one.id === id);
  if (!walk) throw new Error(`There is no walkthrough ${id}.`);
  return walk;
};

const command = (id: HandWalkthroughId, at: LookedAt) =>
  ({ type: 'look-for-walk', environment, walk: id, sights: sightsOf(walkOf(id)), at }) as const;

async function recordOf(id: HandWalkthroughId): Promise<WalkRecord> {
  const record = await walkStore(world.cache).get(environment, id);
  if (!record) throw new Error(`${id} was not looked at.`);
  return record;
}

/** Looks once, and says what the steps make of it. */
async function look(id: HandWalkthroughId, at: LookedAt) {
  await world.run(command(id, at));
  const { seen, first } = await recordOf(id);
  return walkOf(id).steps.map((step) => step.check(seen, first));
}

const about = (person: keyof typeof people, model: keyof typeof models): LookedAt => ({
  person: people[person].id,
  model: models[model].id,
});

/** Behind the extension's back. */
const store = () => world.organisation.store;
const versionOf = (model: string) =>
  String(store().where('msdyn_aiconfiguration', 'msdyn_aimodelid', model)[0]?.msdyn_aiconfigurationid);

const runOnce = (model: string, owner: string, status: number, on: string) =>
  store().insert('msdyn_aievent', {
    msdyn_aieventid: crypto.randomUUID(),
    msdyn_aimodelid: model,
    ownerid: owner,
    owneridtype: 'systemuser',
    owninguser: owner,
    owningbusinessunit: store().get('systemuser', owner)?.businessunitid,
    createdon: on,
    msdyn_processingstatus: status,
  });

describe('a walkthrough done by hand ticks itself', () => {
  it('enable-person, once the license and the user are there', async () => {
    const dana = about('dana', 'supplierInvoices');
    store().update('systemuser', dana.person, { islicensed: false });
    expect(await look('enable-person', dana)).toEqual(['done', 'unseen', 'open', 'unseen', 'open']);
    store().update('systemuser', dana.person, { islicensed: true });
    expect((await look('enable-person', dana))[2]).toBe('done');
    store().update('systemuser', dana.person, { isdisabled: false });
    expect(await look('enable-person', dana)).toEqual(Array(5).fill('done'));
  });

  it('set-access-mode, once the mode is Read-Write', async () => {
    const priya = about('priya', 'companyWide');
    expect(await look('set-access-mode', priya)).toEqual(['open', 'open']);
    store().update('systemuser', priya.person, { accessmode: 0 });
    expect(await look('set-access-mode', priya)).toEqual(['done', 'done']);
  });

  it('add-person, who was known by their id in Microsoft Entra only', async () => {
    const stranger = { person: crypto.randomUUID(), model: models.supplierInvoices.id };
    expect(await look('add-person', stranger)).toEqual(['unseen', 'open', 'open']);
    store().insert('systemuser', {
      ...store().get('systemuser', people.nils.id),
      systemuserid: crypto.randomUUID(),
      azureactivedirectoryobjectid: stranger.person,
    });
    expect(await look('add-person', stranger)).toEqual(['done', 'done', 'done']);
  });

  it('sign-in, once they are in the team', async () => {
    const leila = { ...about('leila', 'supplierInvoices'), team: teams.invoiceClerks.id };
    expect(await look('sign-in', leila)).toEqual(['unseen', 'open']);
    store().insert('teammembership', {
      teammembershipid: crypto.randomUUID(),
      teamid: leila.team,
      systemuserid: leila.person,
    });
    expect(await look('sign-in', leila)).toEqual(['done', 'done']);
  });

  it('publish-model and wait-for-import, step by step', async () => {
    const notes = about('beth', 'deliveryNotes');
    expect(await look('publish-model', notes)).toEqual(['open', 'open']);
    expect(await look('wait-for-import', notes)).toEqual(['open']);
    expect((await recordOf('publish-model')).seen.model).toEqual({ found: { state: 'training' } });
    const version = versionOf(notes.model);
    store().update('msdyn_aiconfiguration', version, { statuscode: 6, statecode: 2 });
    expect(await look('publish-model', notes)).toEqual(['done', 'open']);
    const published = {
      ...store().get('msdyn_aiconfiguration', version),
      msdyn_aiconfigurationid: crypto.randomUUID(),
    };
    store().insert('msdyn_aiconfiguration', { ...published, msdyn_type: 190_690_001, statuscode: 7 });
    store().update('msdyn_aimodel', notes.model, {
      msdyn_activerunconfigurationid: published.msdyn_aiconfigurationid,
    });
    expect(await look('publish-model', notes)).toEqual(['done', 'done']);
    expect(await look('wait-for-import', notes)).toEqual(['done']);
    // The first look stays what it was.
    expect((await recordOf('publish-model')).first.model).toEqual({ found: { state: 'training' } });
  });

  it('turn-on-previews, and delete-model', async () => {
    const captions = about('sofia', 'captions');
    expect(await look('turn-on-previews', captions)).toEqual(['open']);
    const [organization] = store().rows('organization');
    store().update('organization', String(organization?.organizationid), { paipreviewscenarioenabled: true });
    expect(await look('turn-on-previews', captions)).toEqual(['done']);
    expect(await look('delete-model', { ...captions, callers: [] })).toEqual(['not-needed', 'unseen', 'open']);
    store().remove('msdyn_aimodel', captions.model);
    expect(await look('delete-model', { ...captions, callers: [] })).toEqual(['not-needed', 'unseen', 'done']);
  });

  it('find-model, read-results and replace-model, once no flow calls the model', async () => {
    const prompt = { ...about('beth', 'prompt'), callers: [flows.answerComplaints.id] };
    for (const id of ['find-model', 'read-results'] as const) expect((await look(id, prompt))[0]).toBe('open');
    expect((await look('replace-model', prompt))[1]).toBe('open');
    store().update('workflow', flows.answerComplaints.id, { clientdata: '{}' });
    for (const id of ['find-model', 'read-results'] as const) expect((await look(id, prompt))[0]).toBe('done');
    expect((await look('replace-model', prompt))[1]).toBe('done');
  });

  it('add-credits by anybody’s run, license-person and share-app by one of their own', async () => {
    const beth = about('beth', 'beths');
    expect(await look('add-credits', beth)).toEqual(['unseen', 'unseen', 'open']);
    expect(await look('share-app', beth)).toEqual(['unseen', 'open']);
    expect((await look('license-person', beth))[2]).toBe('open');
    runOnce(beth.model, people.sofia.id, 1, '2030-01-01T00:00:00Z');
    expect(await look('add-credits', beth)).toEqual(['unseen', 'unseen', 'open']);
    runOnce(beth.model, people.sofia.id, 0, '2030-01-02T00:00:00Z');
    expect(await look('add-credits', beth)).toEqual(['done', 'done', 'done']);
    expect(await look('share-app', beth)).toEqual(['unseen', 'open']);
    runOnce(beth.model, people.beth.id, 0, '2030-01-03T00:00:00Z');
    expect(await look('share-app', beth)).toEqual(['done', 'done']);
    expect((await look('license-person', beth))[2]).toBe('done');
  });

  it('share-flow and move-flow', async () => {
    const ingrid = { ...about('ingrid', 'prompt'), flow: flows.answerComplaints.id };
    expect(await look('share-flow', ingrid)).toEqual(['open']);
    store().update('workflow', ingrid.flow, { ownerid: ingrid.person, owninguser: ingrid.person });
    expect(await look('share-flow', ingrid)).toEqual(['done']);
    const danas = { ...about('ann', 'supplierInvoices'), flow: flows.readInvoices.id };
    expect(await look('move-flow', danas)).toEqual(['open', 'open']);
    const { nils, dana } = people;
    store().update('workflow', danas.flow, { ownerid: nils.id, owninguser: nils.id });
    expect(await look('move-flow', danas)).toEqual(['done', 'open']);
    store().update('workflow', danas.flow, { ownerid: people.sofia.id, owninguser: people.sofia.id });
    expect(await look('move-flow', danas)).toEqual(['done', 'done']);
    expect((await recordOf('move-flow')).first.flow).toMatchObject({ found: { owner: { id: dana.id } } });
  });
});

describe('looking for a walkthrough', () => {
  it('asks for little, and keeps ticks until somebody begins anew', async () => {
    const dana = about('dana', 'supplierInvoices');
    const before = world.requests.length;
    await look('enable-person', dana);
    expect(world.requests.slice(before).map((one) => one.split('/').at(-1))).toEqual(['systemusers']);
    await world.run({ type: 'tick-walk', environment, walk: 'enable-person', ticked: ['allow-sign-in'] });
    store().update('systemuser', dana.person, { isdisabled: false });
    await look('enable-person', dana);
    expect(await recordOf('enable-person')).toMatchObject({
      ticked: ['allow-sign-in'],
      first: { person: { found: { disabled: true } } },
      seen: { person: { found: { disabled: false } } },
    });
    await world.run({ ...command('enable-person', dana), anew: true });
    expect(await recordOf('enable-person')).toMatchObject({
      ticked: [],
      first: { person: { found: { disabled: false } } },
    });
    await world.run({ type: 'forget-environment', environment });
    expect(await walkStore(world.cache).get(environment, 'enable-person')).toBeUndefined();
  });

  it('says what the caller may not look at, and is refused where they may do nothing', async () => {
    const credits = about('beth', 'supplierInvoices');
    world.signIn(people.greta.id);
    await world.run(command('publish-model', credits));
    expect((await recordOf('publish-model')).seen.model).toMatchObject({ problem: {} });
    world.signIn(people.nils.id);
    expect(await world.refused(command('publish-model', credits))).toEqual({ kind: 'no-roles' });
  });
});
