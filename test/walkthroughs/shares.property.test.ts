import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Context, decide } from '#demo';
import { allRights, compare, compile, type Facts, inferredLevelRights } from '#engine';
import { type Plan, predict, type RowState, type Share, type ShareWish, shareUnits } from '#walkthroughs';
import { grantAccess, modifyAccess, revokeAccess } from '../../src/demo/operations/sharing.ts';
import { literally } from '../engine/against-demo/literally.ts';
import { randomWorld } from '../engine/against-demo/random-world.ts';
import { worlds } from '../engine/against-demo/worlds.ts';

/** Random worlds are about one table: its first row plays the model here, the others its containers. */
const table = 'account';
const [model = '', ...containers] = ['row0', 'row1', 'row2'];

const wishes = fc.array(
  fc.record({
    principal: fc.constantFrom('ann', 'beth', 'carl', 'dana', 'eve', 't1', 't2', 't3'),
    level: fc.constantFrom('User' as const, 'Co-owner' as const, null),
  }),
  { minLength: 1, maxLength: 4 },
);

function principalOf({ teams = [] }: Facts, id: string): Share['principal'] {
  if (id === 'organization') return { type: 'organization', id, name: id };
  return { type: teams.some((team) => team.id === id) ? 'team' : 'person', id, name: id };
}

/** A row of a world as a reading of it would say. */
function rowOf(facts: Facts, id: string): RowState {
  const record = facts.records.find((one) => one.id === id);
  const owner = principalOf(facts, record?.owner ?? '');
  return {
    record: { table, id, name: id },
    owner: { ...owner, type: owner.type === 'team' ? 'team' : 'person' },
    shares: (facts.shares ?? [])
      .filter((share) => share.record === id && share.rights.length > 0)
      .map(({ principal, rights }) => ({ principal: principalOf(facts, principal), rights })),
    parent: null,
  };
}

/** Carries operations out in the demo organisation, as somebody who may share everything. */
function carryOut(context: Context, plan: Pick<Plan, 'units'>): void {
  for (const unit of plan.units) {
    if (unit.kind !== 'shares') throw new Error('a plan of shares has other units');
    for (const { record, principal, from, to } of unit.operations) {
      const key = principal.type === 'team' ? 'teamid' : 'systemuserid';
      const who = { '@odata.type': principal.type === 'team' ? 'team' : 'systemuser', [key]: principal.id };
      const Target = { '@odata.type': table, accountid: record.id };
      const PrincipalAccess = { Principal: who, AccessMask: to.map((right) => `${right}Access`).join() };
      const call = (parameters: Record<string, unknown>) => ({ bound: null, parameters });
      if (to.length === 0) revokeAccess.run(context, call({ Target, Revokee: who }));
      else (from.length === 0 ? grantAccess : modifyAccess).run(context, call({ Target, PrincipalAccess }));
    }
  }
}

/** Every right of everybody on every row, by the demo organisation's literal algorithm. */
function rights(facts: Facts, context: Context): Map<string, string[]> {
  const pairs = facts.records.flatMap(({ id }) => (facts.people ?? []).map((person) => [person.id, id] as const));
  return new Map(
    pairs.map(([person, id]) => [
      `${person} ${id}`,
      allRights.filter((right) => decide(context, person, right, table, id)),
    ]),
  );
}

it(`what a plan of shares says of gains and losses is what the demo organisation answers once it is applied, seed ${worlds.seed}`, () => {
  let changes = 0;
  fc.assert(
    fc.property(randomWorld, wishes, (world, chosen) => {
      const facts: Facts = {
        ...world,
        people: [...(world.people ?? []), { id: 'sharer', businessUnit: 'root', roles: ['all'] }],
        roles: [
          ...(world.roles ?? []),
          { id: 'all', privileges: { [table]: Object.fromEntries(allRights.map((right) => [right, 'Global'])) } },
        ],
      };
      let rows = 0;
      const context = { ...literally(facts), caller: 'sharer', newId: () => `share ${++rows}` };
      const units = shareUnits({
        models: [{ model: rowOf(facts, model), containers: containers.map((id) => rowOf(facts, id)) }],
        wishes: chosen.map(
          ({ principal, level }): ShareWish => ({ model, principal: principalOf(facts, principal), level }),
        ),
        levels: inferredLevelRights,
      });
      const plan = { units } as Pick<Plan, 'units'> as Plan;
      const people = (facts.people ?? []).map(({ id }) => id);
      const predicted = compare(compile(facts), compile(predict(facts, plan)), {
        people,
        records: facts.records.map(({ id }) => id),
      }).map(({ person, record, gains, loses }) => `${person} ${record} +${gains.join()} -${loses.join()}`);
      const before = rights(facts, context);
      carryOut(context, plan);
      const after = rights(facts, context);
      const found = [...before].flatMap(([pair, was]) => {
        const is = after.get(pair) ?? [];
        const gains = is.filter((right) => !was.includes(right));
        const loses = was.filter((right) => !is.includes(right));
        return gains.length + loses.length > 0 ? [`${pair} +${gains.join()} -${loses.join()}`] : [];
      });
      expect([...predicted].sort()).toEqual([...found].sort());
      changes += found.length;
    }),
    { ...worlds, numRuns: Math.ceil(worlds.numRuns / 5) },
  );
  expect(changes).toBeGreaterThan(worlds.numRuns / 10);
}, 120_000);
