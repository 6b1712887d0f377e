import { describe, expect, it } from 'vitest';
import type { Depth, Facts } from '#engine';
import { type DepthWish, type Plan, planDepth, reverse, verifyUnit } from '#walkthroughs';

const table = 'msdyn_aimodel';
const read = { id: 'p1', name: 'prvReadmsdyn_AIModel' };
const write = { id: 'p2', name: 'prvWritemsdyn_AIModel' };
const facts: Facts = {
  people: [{ id: 'carl', name: 'Carl', roles: ['own'] }],
  roles: [{ id: 'own', name: 'Own', customizable: true, privileges: { [table]: { Read: 'Basic' } } }],
  records: [],
};
const caller = { privileges: [{ id: 'w', name: 'prvWriteRole', depth: 'Global' as const }] };

function planned(read_: Depth, write_: Depth) {
  const privileges: DepthWish['privileges'] = [
    { table, right: 'Read', depth: read_ },
    { table, right: 'Write', depth: write_ },
  ];
  const contents = new Map([['own', [{ ...read, depth: 'Basic' as const, filter: 'f' }]]]);
  const wish = { role: 'own', privileges };
  return planDepth({ facts, wish, contents, privileges: [read, write], besides: [], caller, newId: () => 'u' });
}

describe('raising a depth', () => {
  it('makes wider what the role holds, keeps its filter, and puts in what it lacks', () => {
    const { units, after } = planned('Deep', 'Basic');
    expect(units.flatMap(({ operations }) => operations)).toMatchObject([
      { kind: 'set-depth', from: { depth: 'Basic' }, privilege: { id: 'p1', depth: 'Deep', filter: 'f' } },
      { kind: 'add-privilege', privilege: { id: 'p2', depth: 'Basic' } },
    ]);
    expect(after.roles?.[0]?.privileges).toEqual({ [table]: { Read: 'Deep', Write: 'Basic' } });
  });

  it('leaves alone what reaches as far already, and never makes anything narrower', () => {
    expect(planned('Basic', 'Local').units.flatMap(({ operations }) => operations)).toMatchObject([
      { kind: 'add-privilege', privilege: { depth: 'Local' } },
    ]);
  });

  it('names what the caller would hand out without holding it', () => {
    expect(planned('Deep', 'Basic').lacking.map(({ name }) => name)).toEqual([read.name, write.name]);
  });

  it('gives somebody what they shall hold beside it by a role of its own, which the changed role does not have', () => {
    const wished = { table: 'msdyn_aievent', right: 'Create', depth: 'Basic' } as const;
    const create = { id: 'p3', name: 'prvCreatemsdyn_AIEvent' };
    const { units, after } = planDepth({
      facts,
      wish: {
        role: 'own',
        privileges: [{ table, right: 'Read', depth: 'Deep' }],
        besides: { principal: 'carl', privileges: [wished] },
      },
      contents: new Map([['own', [{ ...read, depth: 'Basic' as const }]]]),
      privileges: [read],
      besides: [create],
      caller,
      newId: () => 'new',
    });
    expect(units.flatMap(({ operations }) => operations)).toMatchObject([
      { kind: 'set-depth', role: { id: 'own' } },
      { kind: 'create-role', privileges: [{ ...create, depth: 'Basic' }] },
      { kind: 'assign-role', principal: { id: 'carl' }, role: { name: 'prvCreatemsdyn_AIEvent (Basic) only' } },
    ]);
    expect(after.roles?.find(({ id }) => id === 'own')?.privileges).toEqual({ [table]: { Read: 'Deep' } });
  });

  it('is proven by the depth that is read back, and its reverse has the depth from before', () => {
    const { units } = planned('Deep', 'Basic');
    const [unit] = units;
    if (!unit) throw new Error('There is no unit.');
    const state = (depth: Depth) => ({
      ...unit.before,
      roles: unit.before.roles.map((role) => ({
        ...role,
        privileges: [
          { ...read, depth, filter: 'f' },
          { ...write, depth: 'Basic' as const },
        ],
      })),
    });
    expect(verifyUnit(unit, state('Deep'))).toEqual([]);
    expect(verifyUnit(unit, state('Local'))).toMatchObject([{ what: 'privilege' }]);
    const plan: Plan = {
      id: 'plan',
      walkthrough: 'raise-depth',
      environment: 'e',
      madeOn: '2026-11-01T10:00:00Z',
      choice: { kind: 'raise-depth', role: 'own', privileges: [] },
      units,
      undoes: null,
    };
    const undo = reverse(plan, { u: state('Deep') }, { id: 'undo', madeOn: plan.madeOn, units: null });
    expect(undo.units).toMatchObject([
      {
        operations: [
          { kind: 'remove-privilege', privilege: { id: 'p2' } },
          { kind: 'set-depth', from: { depth: 'Deep' }, privilege: { depth: 'Basic' } },
        ],
      },
    ]);
  });
});
