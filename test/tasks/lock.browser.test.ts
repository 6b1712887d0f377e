import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanRecord } from '#cache';
import type { RolesUnit } from '#walkthroughs';
import { people, teams } from '../../src/demo/contoso/names.ts';
import { rolesSteps } from '../../src/ui/stores/roles-guide.ts';
import {
  everyAssignment,
  everyRight,
  giveEverybodyAModel,
  holdersOfShare,
  unasked,
} from '../support/contoso-rights.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';
const aiModel = 'msdyn_aimodel';
const share = { right: 'Share', table: aiModel } as const;
const goal = { privileges: [share], from: 'everybody', keep: [people.flowRunner.id, people.aiBuilder.id] } as const;

const api = 'https://contoso.crm.dynamics.com/api/data/v9.2/';

let world: TaskWorld;
let ownModels: Map<string, string>;

beforeEach(async () => {
  world = openTaskWorld();
  ownModels = giveEverybodyAModel(world.organisation.store);
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

describe('locking the sharing of Contoso', () => {
  it('keeps every maker from sharing and nothing else from anybody; ends right when the worker dies anywhere; is undone exactly', async () => {
    const { store } = world.organisation;
    const [rights, assignments] = [everyRight(store), everyAssignment(store)];
    const makers = holdersOfShare(store, ownModels).filter((id) => ![people.ann.id, ...goal.keep].includes(id));
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

    await applyThroughDeath(plan, 200);

    for (const maker of makers) expect(await shareOwnModel(maker)).toBe(403);
    expect(await shareOwnModel(people.ann.id)).toBe(204);
    expect(unasked(rights, everyRight(store), new Set(makers))).toEqual([]);

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    const undone = await world.planIn(undo, 'verified', 'failed', 'stale');
    expect({ state: undone.state, problems: problemsOf(undone) }).toEqual({ state: 'verified', problems: [] });
    expect(everyAssignment(world.organisation.store)).toEqual(assignments);
    expect(everyRight(store)).toEqual(rights);
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

describe('a lock of a team in another business unit', () => {
  it('keeps who may go on by a new team, ends right when the worker dies anywhere, and is undone exactly', async () => {
    const { store } = world.organisation;
    await foundTeamOfFinance([people.sofia.id, people.ingrid.id]);
    const [rights, assignments] = [everyRight(store), everyAssignment(store)];
    const plan = await world.run({
      type: 'prepare-lock',
      environment,
      goal: { privileges: [share], from: [people.sofia.id], keep: [] },
    });
    const draft = await world.cache.plans.get(plan);
    expect(draft?.proof?.limits).toContainEqual({
      kind: 'new-teams',
      people: [people.ingrid.id],
      teams: ['Audit room – AI models shareable'],
    });
    await applyThroughDeath(plan, 40);
    expect(unasked(rights, everyRight(store), new Set([people.sofia.id]))).toEqual([]);
    expect(await shareOwnModel(people.sofia.id)).toBe(403);

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    const undone = await world.planIn(undo, 'verified', 'failed', 'stale');
    expect({ state: undone.state, problems: problemsOf(undone) }).toEqual({ state: 'verified', problems: [] });
    expect(everyAssignment(store)).toEqual(assignments);
  }, 60_000);
});

describe('a lock that is done by hand', () => {
  it('knows roles that were made by hand by their names, says what is wrong with them, ticks itself and is undone', async () => {
    const assignments = everyAssignment(world.organisation.store);
    const made = { privileges: [share], from: [people.sofia.id], keep: [] };
    const plan = await world.run({ type: 'prepare-lock', environment, goal: made });
    await world.run({ type: 'guide-plan', plan });
    const draft = await world.cache.plans.get(plan);
    const operations = rolesUnits(draft).flatMap((unit) => unit.operations);
    const [role] = operations.filter((one) => one.kind === 'create-role');
    if (!role?.copyOf) throw new Error('The plan makes no copy.');

    // Somebody copies the role in Microsoft's pages, and forgets at first to take the privilege out.
    const byHand = '0c0c0c0c-0000-4000-8000-000000000001';
    await write('POST', 'roles', { roleid: byHand, name: role.role.name });
    const original = rolesNamed(role.copyOf.role).find((one) => one.roleid === one.parentrootroleid);
    for (const { privilegeid, privilegedepthmask } of world.organisation.store.where(
      'roleprivileges',
      'roleid',
      original?.roleid,
    ))
      await write('POST', `roles(${byHand})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
        Privileges: [{ PrivilegeId: privilegeid, Depth: Math.log2(Number(privilegedepthmask)) }],
      });
    await world.run({ type: 'check-plan', plan });
    const [step] = rolesSteps((await world.cache.plans.get(plan)) as PlanRecord);
    expect(step?.done).toBe(false);
    expect(step?.differs).toEqual([expect.stringContaining('prvSharemsdyn_AIModel')]);

    const [privilege] = world.organisation.store.where('privilege', 'name', 'prvSharemsdyn_AIModel');
    await write('POST', `roles(${byHand})/Microsoft.Dynamics.CRM.RemovePrivilegeRole`, {
      Privilege: { '@odata.type': 'Microsoft.Dynamics.CRM.privilege', privilegeid: privilege?.privilegeid },
    });
    for (const one of operations) {
      if (!('principal' in one)) continue;
      const { type, id } = one.principal;
      const list =
        type === 'team' ? `teams(${id})/teamroles_association` : `systemusers(${id})/systemuserroles_association`;
      const copy = rolesNamed(one.role.name).find(({ businessunitid }) => businessunitid === one.businessUnit);
      if (one.kind === 'assign-role')
        await write('POST', `${list}/$ref`, { '@odata.id': `${api}roles(${copy?.roleid})` });
      else await write('DELETE', `${list}(${copy?.roleid})/$ref`);
    }
    await world.run({ type: 'check-plan', plan });
    const done = await world.planIn(plan, 'verified');
    expect(rolesUnits(done).every(({ operations }) => operations.every((one) => one !== role))).toBe(true);
    expect(await shareOwnModel(people.sofia.id)).toBe(403);

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    await world.planIn(undo, 'verified', 'failed', 'stale');
    expect(everyAssignment(world.organisation.store)).toEqual(assignments);
  });
});

describe('giving privileges', () => {
  it('makes a role with nothing else in it, and is undone', async () => {
    const assignments = everyAssignment(world.organisation.store);
    const wish = { principal: people.yuki.id, privileges: [{ ...share, depth: 'Basic' }] } as const;
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
    expect(everyAssignment(world.organisation.store)).toEqual(assignments);
  });

  it('gives several by one role, which is known when it was made by hand and used again for others', async () => {
    const assignments = everyAssignment(world.organisation.store);
    const privileges = [
      { right: 'Read', table: 'msdyn_aimodel', depth: 'Basic' },
      { right: 'Create', table: 'msdyn_aievent', depth: 'Basic' },
      { right: 'Read', table: 'msdyn_aitemplate', depth: 'Global' },
    ] as const;
    const wish = (principal: string) => ({ principal, privileges });
    const plan = await world.run({ type: 'prepare-privilege', environment, wish: wish(people.greta.id) });
    await world.run({ type: 'guide-plan', plan });
    const [role] = rolesUnits(await world.cache.plans.get(plan)).flatMap(({ operations }) => operations);
    if (role?.kind !== 'create-role') throw new Error('The plan makes no role.');

    // Somebody makes the role in Microsoft's pages, and forgets one of its privileges at first.
    const byHand = '0c0c0c0c-0000-4000-8000-000000000002';
    await write('POST', 'roles', { roleid: byHand, name: role.role.name });
    const put = (list: typeof role.privileges) =>
      write('POST', `roles(${byHand})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
        Privileges: list.map(({ id, depth }) => ({ PrivilegeId: id, Depth: depth })),
      });
    await put(role.privileges.slice(0, 2));
    await world.run({ type: 'check-plan', plan });
    const [step] = rolesSteps((await world.cache.plans.get(plan)) as PlanRecord);
    expect(step).toMatchObject({ done: false, differs: [expect.stringContaining('prvReadmsdyn_AITemplate')] });
    await put(role.privileges.slice(2));
    const { businessunitid } = world.organisation.store.get('systemuser', people.greta.id) ?? {};
    const copy = rolesNamed(role.role.name).find((one) => one.businessunitid === businessunitid);
    const list = `systemusers(${people.greta.id})/systemuserroles_association`;
    await write('POST', `${list}/$ref`, { '@odata.id': `${api}roles(${copy?.roleid})` });
    await world.run({ type: 'check-plan', plan });
    await world.planIn(plan, 'verified');

    await world.read(environment);
    const again = await world.run({ type: 'prepare-privilege', environment, wish: wish(people.tomasz.id) });
    const operations = rolesUnits(await world.cache.plans.get(again)).flatMap((unit) => unit.operations);
    expect(operations).toMatchObject([{ kind: 'assign-role', role: { id: byHand, name: role.role.name } }]);

    const undo = await world.run({ type: 'undo-plan', plan, units: null });
    await world.run({ type: 'apply-plan', plan: undo });
    await world.planIn(undo, 'verified', 'failed', 'stale');
    expect(everyAssignment(world.organisation.store)).toEqual(assignments);
  });

  it('stops at the role that could not be made, rather than try what builds on it', async () => {
    const wish = { principal: people.yuki.id, privileges: [{ ...share, depth: 'Basic' }] } as const;
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
    const nothing = { right: 'Share', table: 'systemuser', depth: 'Global' } as const;
    const wish = { principal: people.yuki.id, privileges: [nothing] };
    expect(await world.refused({ type: 'prepare-privilege', environment, wish })).toMatchObject({ kind: 'not-found' });
  });
});

function rolesUnits(record: PlanRecord | undefined): RolesUnit[] {
  return (record?.plan.units ?? []).filter((unit) => unit.kind === 'roles');
}

function rolesNamed(name: string) {
  return world.organisation.store.where('role', 'name', name);
}

/** Applies a plan while the worker dies before or after one of so many first requests; it ends right all the same. */
async function applyThroughDeath(plan: string, requestsAtMost: number): Promise<void> {
  const seed = Math.floor(Math.random() * requestsAtMost);
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
}

/** Something that the administrator does in Microsoft's own pages. */
async function write(method: string, resource: string, body?: unknown): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await world.organisation.handle(
    new Request(`${api}${resource}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }),
  );
  expect({ resource, ok: answer.ok }).toEqual({ resource, ok: true });
}

/** A team of Finance that lets people of another business unit share what belongs to Finance. */
async function foundTeamOfFinance(members: readonly string[]): Promise<void> {
  const { store } = world.organisation;
  const teamid = '0e0e0e0e-0000-4000-8000-000000000001';
  const { businessunitid } = store.get('systemuser', people.farid.id) ?? {};
  const roleid = '0e0e0e0e-0000-4000-8000-000000000003';
  await write('POST', 'roles', { roleid, name: 'Auditor' });
  await write('POST', `roles(${roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
    Privileges: ['Read', 'Write', 'Share'].map((right) => ({
      PrivilegeId: store.where('privilege', 'name', `prv${right}msdyn_AIModel`)[0]?.privilegeid,
      Depth: 'Local',
    })),
  });
  const role = rolesNamed('Auditor').find((one) => one.businessunitid === businessunitid);
  store.insert('team', { teamid, name: 'Audit room', teamtype: 0, businessunitid, isdefault: false });
  store.insert('teamroles', { teamroleid: '0e0e0e0e-0000-4000-8000-000000000002', teamid, roleid: role?.roleid });
  for (const [at, systemuserid] of members.entries())
    store.insert('teammembership', {
      teammembershipid: `0e0e0e0e-0000-4000-8000-00000000001${at}`,
      teamid,
      systemuserid,
    });
}

function problemsOf({ outcome, problem }: PlanRecord) {
  return [problem, ...outcome.map((one) => one.problem)].filter((one) => one !== null);
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

function rolesOfTeam(team: string) {
  const { store } = world.organisation;
  return store.where('teamroles', 'teamid', team).map(({ roleid }) => store.get('role', String(roleid))?.name);
}
