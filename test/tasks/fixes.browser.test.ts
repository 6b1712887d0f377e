import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, type DiagnosisAnswer, knownOf } from '#answers';
import type { Asked } from '#diagnosis';
import { people } from '../../src/demo/contoso/names.ts';
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
