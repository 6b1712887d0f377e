import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, knownOf, type Question, type UserRow } from '#answers';
import { models, people } from '../../src/demo/contoso/names.ts';
import { openTaskWorld, type TaskWorld } from '../support/task-world.ts';

const environment = 'sample';

let world: TaskWorld;
beforeEach(() => {
  world = openTaskWorld();
});
afterEach(() => world.close());

const readAs = async (person?: string) => {
  if (person) world.signIn(person);
  await world.run({ type: 'connect-sample' });
  await world.read(environment);
};

const everyUser = (model: string): Question<'users'> => ({
  kind: 'users',
  environment,
  model,
  text: '',
  ability: null,
  path: null,
  unit: null,
  mark: null,
  sort: 'name',
  descending: false,
  from: 0,
  to: 1000,
});

/** What the list of a model says of everybody, those it does not list included. */
async function listed(model: string) {
  const known = knownOf(await world.cache.view(environment));
  const told = known && answer(known, everyUser(model));
  if (!known || !told) throw new Error('The environment was not read.');
  const rows = new Map(told.rows.map((row) => [row.id, row]));
  return { told, everybody: (known.facts.people ?? []).map((person) => ({ ...person, row: rows.get(person.id) })) };
}

const says = (row: UserRow | undefined) =>
  ['run', 'edit', 'share'].map((ability) => row?.abilities[ability as 'run'] ?? 'no');

describe('the list of who can use a model', () => {
  it.each([
    ['as its administrator', undefined],
    ['as somebody who owns models', people.beth.id],
    ['as a maker it is shared with', people.sofia.id],
  ])('says what Dataverse says of every person, read %s', { timeout: 60_000 }, async (_, caller) => {
    await readAs(caller);
    const { models: seen } = await world.cache.view(environment);
    const different: string[] = [];
    let compared = 0;
    for (const { id: model, name } of seen.slice(0, 4)) {
      for (const { id, name: who, row, disabled, accessMode } of (await listed(model)).everybody) {
        if (disabled || accessMode !== 0) continue;
        await world.run({ type: 'verify-access', environment, model, principal: { type: 'person', id } });
        const told = (await world.cache.verifications.list(environment)).find(
          (one) => one.principal === id && one.record === model,
        )?.told;
        if (!told) continue;
        const theirs = [['Read'], ['Read', 'Write'], ['Read', 'Share']].map((rights) =>
          rights.every((right) => told.rights.some((one) => one === right)) ? 'yes' : 'no',
        );
        const ours = says(row);
        compared += 1;
        if (theirs.some((one, at) => ours[at] !== 'cannot-tell' && ours[at] !== one))
          different.push(`${who} on ${name}: ${ours} here, ${theirs} there`);
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(20);
  });
});

describe('asking Dataverse', () => {
  it('keeps its answer on the model and on every container, by origin too', async () => {
    await readAs();
    const model = models.supplierInvoices.id;
    const principal = { type: 'person', id: people.beth.id } as const;
    await world.run({ type: 'verify-access', environment, model, principal });
    const kept = await world.cache.verifications.list(environment);
    expect(kept).toHaveLength(2);
    expect(kept.every(({ state, told }) => state === 'told' && told?.by)).toBe(true);
  });

  it('keeps why it would not answer', async () => {
    await readAs();
    const model = models.supplierInvoices.id;
    world.organisation.store.remove('msdyn_aimodel', model);
    await world.run({ type: 'verify-access', environment, model, principal: { type: 'person', id: people.beth.id } });
    const kept = await world.cache.verifications.list(environment);
    expect(kept.find(({ record }) => record === model)).toMatchObject({
      state: 'failed',
      problem: { kind: 'not-found' },
    });
  });
});
