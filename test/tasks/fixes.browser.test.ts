import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, type DiagnosisAnswer, knownOf } from '#answers';
import type { Asked } from '#diagnosis';
import { people } from '../../src/demo/contoso/names.ts';
import { plansWithBesides } from '../../src/ui/stores/besides-plans.ts';
import { stepPlans } from '../../src/ui/stores/step-plans.ts';
import { stories } from '../diagnosis/stories/contoso.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';

let world: TaskWorld;
beforeEach(async () => {
  world = openTaskWorld();
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
});
afterEach(() => world.close());

async function told(asked: Asked): Promise<DiagnosisAnswer> {
  const view = await world.cache.view(environment);
  const known = view && knownOf(view);
  const found = known && answer(known, { kind: 'diagnosis', environment, asked, claims: [], only: 'everything' });
  if (!found) throw new Error('Contoso was not read.');
  return found;
}

async function apply(plan: string): Promise<void> {
  await world.run({ type: 'apply-plan', plan });
  const { state, outcome } = await world.planIn(plan, 'verified', 'failed', 'stale');
  expect(state, JSON.stringify(outcome)).toBe('verified');
  await world.read(environment);
}

/** Everything that decides about access, as the organisation itself has it. */
function rights(): Record<string, string[]> {
  const lines = (table: string, ...columns: string[]) =>
    [...world.organisation.store.rows(table)].map((row) => columns.map((one) => String(row[one])).join(' ')).sort();
  return {
    shares: lines('principalobjectaccess', 'objectid', 'principalid', 'accessrightsmask', 'inheritedaccessrightsmask'),
    held: lines('systemuserroles', 'systemuserid', 'roleid'),
    privileges: lines('roleprivileges', 'roleid', 'privilegeid', 'privilegedepthmask'),
  };
}

/** The stories whose first fix is a matter of shares and roles. */
const planned = stories.filter(({ fix }) => /^(share|give-role|set-depth)( \+ share)?$/.test(fix));

describe('the first fix of each of Contoso’s stories', () => {
  it.each(planned)('$name: its plans make it work, and can be taken back', async ({ asked }) => {
    const before = rights();
    const found = await told(asked);
    const [first] = found.fixes;
    const plans = first ? stepPlans(first, found, environment) : [];
    const made: string[] = [];
    for (const plan of plans) {
      if (plan === 'above') continue;
      if (!plan) throw new Error('There is no plan.');
      made.push(await world.run(plan.command));
      await apply(made.at(-1) ?? '');
    }
    expect((await told(asked)).diagnosis.cause).toBeNull();
    for (const plan of made.reverse()) await apply(await world.run({ type: 'undo-plan', plan, units: null }));
    expect(rights()).toEqual(before);
  });
});

describe('what running takes beside the model', () => {
  const listed = ['prvReadmsdyn_AIModel', 'prvCreatemsdyn_AIEvent', 'prvReadmsdyn_AITemplate'];

  /** Which of these somebody holds, as the organisation itself says. */
  async function holds(person: string): Promise<string[]> {
    const held: string[] = [];
    for (const name of listed) {
      const call = `systemusers(${person})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName=@n)`;
      const address = `https://contoso.crm.dynamics.com/api/data/v9.2/${call}?@n='${name}'`;
      const answer = await world.organisation.handle(new Request(address));
      const { RolePrivileges } = (await answer.json()) as { RolePrivileges: readonly object[] };
      if (RolePrivileges.length > 0) held.push(name);
    }
    return held;
  }

  it.each(['shared, but no privilege', 'a role of their own that forgot AI models'])(
    '%s: is given by the plan of the first fix where it is wanted, and taken back with it',
    async (name) => {
      const asked = stories.find((story) => story.name === name)?.asked;
      if (!asked) throw new Error('There is no such story.');
      const before = rights();
      const heldBefore = await holds(asked.person);
      const found = await told(asked);
      const [first] = found.fixes;
      if (!first) throw new Error('There is no fix.');
      const { plans, besides } = plansWithBesides(stepPlans(first, found, environment), first.besides, environment);
      expect(besides).toBeNull();
      const [plan] = plans;
      if (!plan || plan === 'above') throw new Error('There is no plan.');
      const made = await world.run(plan.command);
      await apply(made);
      expect(await holds(asked.person)).toEqual(listed);
      const after = await told(asked);
      expect(after.diagnosis.cause).toBeNull();
      expect(after.diagnosis.passed.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['person-may-create-events', 'person-may-read-templates']),
      );
      await apply(await world.run({ type: 'undo-plan', plan: made, units: null }));
      expect(await holds(asked.person)).toEqual(heldBefore);
      expect(rights()).toEqual(before);
    },
  );
});

describe('letting a role’s privilege reach further', () => {
  const roleNamed = (name: string) =>
    String(
      [...world.organisation.store.where('role', 'name', name)].find((one) => one.roleid === one.parentrootroleid)
        ?.roleid,
    );
  const wish = (role: string) =>
    ({
      type: 'prepare-depth',
      environment,
      role,
      privileges: [{ table: 'msdyn_aimodel', right: 'Read', depth: 'Global' }],
    }) as const;

  it('changes the depth of what the role holds, shows who gains, and puts it back as it was', async () => {
    const before = rights();
    const plan = await world.run(wish(roleNamed('AI model reviewer')));
    const draft = await world.cache.plans.get(plan);
    expect(draft?.plan.units).toMatchObject([{ operations: [{ kind: 'set-depth', from: { depth: 'Deep' } }] }]);
    expect(draft?.proof?.changes.map(({ person }) => person.name)).toContain(people.chloe.name);
    await apply(plan);
    expect(rights()).not.toEqual(before);
    await apply(await world.run({ type: 'undo-plan', plan, units: null }));
    expect(rights()).toEqual(before);
  });

  it('is refused where the role allows it already, and cannot be applied by somebody who holds less', async () => {
    expect(await world.refused(wish(roleNamed('System Customizer')))).toMatchObject({ kind: 'nothing-to-do' });
    world.signIn(people.marcus.id);
    await world.run({ type: 'connect-sample' });
    await world.read(environment);
    const plan = await world.run(wish(roleNamed('AI model reviewer')));
    expect((await world.cache.plans.get(plan))?.proof?.limits).toMatchObject([{ kind: 'lacking' }]);
  });
});
