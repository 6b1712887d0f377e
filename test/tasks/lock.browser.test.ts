import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanRecord } from '#cache';
import type { Metadata } from '#demo';
import { documentedSwitches } from '#demo';
import { people, teams } from '../../src/demo/contoso/names.ts';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { decider } from '../../src/demo/security/rights.ts';
import metadataAsset from '../../src/public/demo/metadata.json' with { type: 'json' };
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const metadata = metadataAsset as unknown as Metadata;
const aiModel = 'msdyn_aimodel';
const share = { right: 'Share', table: aiModel } as const;
const goal = { privileges: [share], from: 'everybody', keep: [people.flowRunner.id, people.aiBuilder.id] } as const;

let world: TaskWorld;
let ownModels: Map<string, string>;

beforeEach(async () => {
  world = openTaskWorld();
  ownModels = giveEverybodyAModel();
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

describe('locking the sharing of Contoso', () => {
  it('keeps every maker from sharing and nothing else from anybody; ends right when the worker dies anywhere; is undone exactly', async () => {
    const [rights, assignments] = [everyRight(), everyAssignment()];
    const makers = holdersOfShare().filter((id) => ![people.ann.id, ...goal.keep].includes(id));
    expect(makers.length).toBeGreaterThanOrEqual(30);
    for (const maker of makers.slice(0, 3)) expect(await shareOwnModel(maker)).toBe(204);

    const plan = await world.run({ type: 'prepare-lock', environment, goal });
    const draft = await world.cache.plans.get(plan);
    expect(draft?.proof?.limits.map(({ kind }) => kind)).toEqual([
      'one-administrator',
      'disabled',
      'group-teams',
      'replaced-roles',
      'edits-managed',
      'beyond-dataverse',
    ]);
    const losers = new Set(draft?.proof?.changes.map(({ person }) => person.id));
    for (const maker of makers) expect(losers).toContain(maker);
    for (const change of draft?.proof?.changes ?? [])
      expect({ loses: change.loses, gains: change.gains }).toEqual({
        loses: [expect.objectContaining(share)],
        gains: [],
      });

    const seed = Math.floor(Math.random() * 200);
    let requests = 0;
    const dead = world.dieAt(seed % 2 === 0 ? 'before' : 'after', () => {
      requests += 1;
      return requests === 2 + seed;
    });
    await world.run({ type: 'apply-plan', plan });
    await Promise.race([dead, world.planIn(plan, 'verified', 'failed')]);
    world.restartWorker();
    const applied = await world.planIn(plan, 'verified', 'failed');
    expect({ seed, state: applied.state, problems: problemsOf(applied) }).toEqual({
      seed,
      state: 'verified',
      problems: [],
    });

    for (const maker of makers) expect(await shareOwnModel(maker)).toBe(403);
    expect(await shareOwnModel(people.ann.id)).toBe(204);
    const after = everyRight();
    for (const [key, before] of Object.entries(rights)) {
      const [person = '', table] = key.split(' ');
      const expected =
        table === aiModel && makers.includes(person) ? before.filter((right) => right !== 'Share') : before;
      if (String(after[key]) !== String(expected))
        expect({ key, rights: after[key] }).toEqual({ key, rights: expected });
    }

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    const undone = await world.planIn(undo, 'verified', 'failed', 'stale');
    expect({ state: undone.state, problems: problemsOf(undone) }).toEqual({ state: 'verified', problems: [] });
    expect(everyAssignment()).toEqual(assignments);
  }, 120_000);

  it('says precisely what the caller lacks, and makes no half of a role', async () => {
    world.signIn(people.marcus.id);
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    const roles = [...world.organisation.store.rows('role')].length;
    const plan = await world.run({ type: 'prepare-lock', environment, goal });
    const lacking = (await world.cache.plans.get(plan))?.proof?.limits.find(({ kind }) => kind === 'lacking');
    const names = lacking?.kind === 'lacking' ? lacking.privileges.map(({ name }) => name) : [];
    expect(lacking).toMatchObject({ could: [people.ann.id] });
    expect(names).toContain('prvCreateRole');
    expect(names).toContain('prvAssignRole');
    expect(await world.refused({ type: 'apply-plan', plan })).toMatchObject({
      kind: 'missing-privilege',
      whose: 'caller',
    });
    expect([...world.organisation.store.rows('role')].length).toBe(roles);
  });

  it('takes it from some only, and leaves the others of their team what they had', async () => {
    const plan = await world.run({
      type: 'prepare-lock',
      environment,
      goal: { privileges: [share], from: [people.sofia.id], keep: [] },
    });
    await world.run({ type: 'apply-plan', plan });
    const applied = await world.planIn(plan, 'verified', 'failed', 'stale');
    expect({ state: applied.state, problems: problemsOf(applied) }).toEqual({ state: 'verified', problems: [] });
    expect(await shareOwnModel(people.sofia.id)).toBe(403);
    expect(await shareOwnModel(people.ingrid.id)).toBe(204);
    expect(rolesOfTeam(teams.processChampions.id)).toEqual(['Environment Maker – AI models not shareable']);
  });
});

describe('giving one privilege', () => {
  it('makes a role with nothing else in it, and is undone', async () => {
    const assignments = everyAssignment();
    const wish = { ...share, principal: people.yuki.id, depth: 'Basic' } as const;
    const plan = await world.run({ type: 'prepare-privilege', environment, wish });
    expect((await world.cache.plans.get(plan))?.proof?.changes).toMatchObject([
      { person: { id: people.yuki.id }, gains: [share], loses: [] },
    ]);
    expect(await shareOwnModel(people.yuki.id)).toBe(403);
    await world.run({ type: 'apply-plan', plan });
    const applied = await world.planIn(plan, 'verified', 'failed', 'stale');
    expect({ state: applied.state, problems: problemsOf(applied) }).toEqual({ state: 'verified', problems: [] });
    expect(await shareOwnModel(people.yuki.id)).toBe(204);
    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    await world.planIn(undo, 'verified');
    expect(everyAssignment()).toEqual(assignments);
  });

  it('stops at the role that could not be made, rather than try what builds on it', async () => {
    const wish = { ...share, principal: people.yuki.id, depth: 'Basic' } as const;
    const plan = await world.run({ type: 'prepare-privilege', environment, wish });
    expect((await world.cache.plans.get(plan))?.plan.units.length).toBeGreaterThan(1);
    world.signIn(people.marcus.id);
    await world.run({ type: 'apply-plan', plan });
    const applied = await world.planIn(plan, 'verified', 'failed', 'stale');
    expect(applied.state).toBe('failed');
    expect(applied.outcome.map(({ state }) => state)).toEqual(['refused']);
    expect(world.requests.filter((request) => request.endsWith('/$batch'))).toHaveLength(1);
  });

  it('is refused for a privilege that there is not', async () => {
    const wish = { right: 'Share', table: 'systemuser', principal: people.yuki.id, depth: 'Global' } as const;
    expect(await world.refused({ type: 'prepare-privilege', environment, wish })).toMatchObject({ kind: 'not-found' });
  });
});

function problemsOf({ outcome, problem }: PlanRecord) {
  return [problem, ...outcome.map((one) => one.problem)].filter((one) => one !== null);
}

function context(caller: string = people.ann.id) {
  const { store } = world.organisation;
  return { store, metadata, caller, switches: documentedSwitches, now: () => new Date(), newId: () => '' };
}

/** Somebody who owns no model cannot be seen not to share it. */
function giveEverybodyAModel(): Map<string, string> {
  const { store } = world.organisation;
  const owned = new Map<string, string>();
  let number = 0;
  for (const { systemuserid, businessunitid } of [...store.rows('systemuser')]) {
    number += 1;
    const id = `0a0a0a0a-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
    store.insert(aiModel, {
      msdyn_aimodelid: id,
      msdyn_name: `Model ${number}`,
      ownerid: systemuserid,
      owneridtype: 'systemuser',
      owningbusinessunit: businessunitid,
    });
    owned.set(String(systemuserid), id);
  }
  return owned;
}

async function shareOwnModel(person: string): Promise<number> {
  world.signIn(person);
  const type = '@odata.type';
  const answer = await world.organisation.handle(
    new Request('https://contoso.crm.dynamics.com/api/data/v9.2/GrantAccess', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        Target: { [type]: `Microsoft.Dynamics.CRM.${aiModel}`, msdyn_aimodelid: ownModels.get(person) },
        PrincipalAccess: {
          AccessMask: 'ReadAccess',
          Principal: { [type]: 'Microsoft.Dynamics.CRM.systemuser', systemuserid: people.nils.id },
        },
      }),
    }),
  );
  world.signIn(people.ann.id);
  return answer.status;
}

function holdersOfShare(): string[] {
  const { store } = world.organisation;
  return [...store.rows('systemuser')]
    .filter(({ isdisabled }) => !isdisabled)
    .map(({ systemuserid }) => String(systemuserid))
    .filter((id) => decider(context(), id, 'Share', aiModel)(store.get(aiModel, ownModels.get(id) ?? '') ?? {}));
}

/** What everybody may do with every owned row of every table. */
function everyRight(): Record<string, string[]> {
  const { store } = world.organisation;
  const all: Record<string, string[]> = {};
  for (const { logicalName: table, ownership, primaryId } of Object.values(metadata.tables)) {
    if (ownership !== 'UserOwned') continue;
    const rows = [...store.rows(table)].slice(0, 120);
    for (const { systemuserid } of store.rows('systemuser'))
      for (const right of allRights) {
        const may = decider(context(), String(systemuserid), right, table);
        for (const row of rows) {
          const key = `${systemuserid} ${table} ${row[primaryId]}`;
          all[key] ??= [];
          if (may(row)) all[key]?.push(right);
        }
      }
  }
  return all;
}

function everyAssignment() {
  const { store } = world.organisation;
  const lines = (table: string, ...columns: string[]) =>
    [...store.rows(table)].map((row) => columns.map((column) => row[column]).join(' ')).sort();
  return {
    people: lines('systemuserroles', 'systemuserid', 'roleid'),
    teams: lines('teamroles', 'teamid', 'roleid'),
    roles: lines('role', 'roleid', 'name'),
    privileges: lines('roleprivileges', 'roleid', 'privilegeid', 'privilegedepthmask'),
  };
}

function rolesOfTeam(team: string) {
  const { store } = world.organisation;
  return store.where('teamroles', 'teamid', team).map(({ roleid }) => store.get('role', String(roleid))?.name);
}
