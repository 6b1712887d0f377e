import { describe, expect, it } from 'vitest';
import { compare, compile, type Facts, inferredLevelRights } from '#engine';
import {
  type PlanUnit,
  planReassignment,
  predict,
  questionsAbout,
  type RowState,
  reverse,
  shareUnits,
  withStates,
} from '#walkthroughs';
import { contoso } from '../scenarios/cast.ts';
import { applyAll } from './organisation.ts';
import { made, person, row, shareWith } from './rows.ts';

const [dana, beth] = [person('dana'), person('beth')];
const rows = {
  model: row('invoices', dana, { table: 'msdyn_aimodel', shares: [shareWith(beth, 'Read')] }),
  containers: [row('invoices-data', dana, { table: 'msdyn_aibdatasetscontainer' })],
  below: [row('dataset', dana, { table: 'msdyn_aibdataset', parent: 'invoices-data' })],
};
const all = [rows.model, ...rows.containers, ...rows.below];
const plan = planReassignment({ ...made, ...rows, newOwner: beth });
const withRows = (facts: Facts, state: readonly RowState[]) =>
  withStates(facts, [{ unit: plan.units[0] as PlanUnit, state }]);
const owners = (facts: Facts) => Object.fromEntries(facts.records.map(({ id, owner }) => [id, owner]));

describe('predict', () => {
  it('moves the owners, and nobody but the two concerned gains or loses', () => {
    const before = withRows(contoso(), all);
    const after = predict(before, plan);
    expect(owners(after)).toEqual({ invoices: 'beth', 'invoices-data': 'beth' });
    const differences = compare(compile(before), compile(after), {
      people: ['ada', 'dana', 'beth', 'sam'],
      records: ['invoices', 'invoices-data'],
    });
    expect(
      differences.map(({ person: who, record, gains, loses }) => [who, record, gains.length, loses.length]),
    ).toEqual([
      ['dana', 'invoices', 0, 8],
      ['beth', 'invoices', 7, 0],
      ['dana', 'invoices-data', 0, 8],
      ['beth', 'invoices-data', 8, 0],
    ]);
  });

  it('leaves the previous owner a share where the organization does', () => {
    const facts = withRows(contoso({ settings: { shareToPreviousOwner: true } }), all);
    const access = compile(predict(facts, plan));
    expect(access.can('dana', 'Write', 'invoices')).toBe('yes');
    expect(access.can('dana', 'Create', 'invoices')).toBe('no');
  });

  it('cannot tell what is left where that setting could not be read', () => {
    const facts = withRows(contoso({ settings: {}, unknown: ['settings'] }), all);
    expect(compile(predict(facts, plan)).can('dana', 'Write', 'invoices')).toBe('cannot-tell');
  });

  it('foresees an undo, shares included', () => {
    const after = applyAll(all, plan.units[0]?.operations ?? [], 'on-assigned');
    const undo = reverse(plan, { invoices: after }, { id: 'undo', madeOn: made.madeOn });
    const restored = predict(withRows(contoso({ settings: { shareToPreviousOwner: true } }), after), undo);
    expect(owners(restored)).toEqual({ invoices: 'dana', 'invoices-data': 'dana' });
    expect(restored.shares).toEqual([{ record: 'invoices', principal: 'beth', rights: ['Read'], inherited: [] }]);
  });
});

describe('sharing with the organization', () => {
  const organization = { type: 'organization' as const, id: 'contoso-id', name: '' };
  const model = row('invoices', dana, {
    table: 'msdyn_aimodel',
    shares: [{ principal: organization, rights: ['Read', 'Write'] }],
  });
  const lower = (level: 'User' | null) =>
    shareUnits({
      models: [{ model, containers: [] }],
      wishes: [{ model: 'invoices', principal: organization, level }],
      levels: inferredLevelRights,
    });

  it('goes by that word in questions and in what is foreseen, whatever its id', () => {
    const [unit] = lower('User');
    expect(
      unit &&
        questionsAbout(unit, 'dana').map((question) => [question.kind, 'principal' in question && question.principal]),
    ).toEqual([
      ['share', 'organization'],
      ['shared', 'organization'],
    ]);
    const facts = withRows(contoso(), [model]);
    const can = (units: readonly PlanUnit[]) => {
      const access = compile(predict(facts, { ...plan, units }));
      return [access.can('beth', 'Write', 'invoices'), access.can('beth', 'Read', 'invoices')];
    };
    expect([can([]), can(lower('User')), can(lower(null))]).toEqual([
      ['yes', 'yes'],
      ['no', 'yes'],
      ['no', 'no'],
    ]);
  });
});

describe('withRows', () => {
  it('takes owners, shares and containers as they were just read', () => {
    const facts = withRows(contoso({ unknown: ['facts/containers'] }), [
      row('invoices', beth, { table: 'msdyn_aimodel', shares: [shareWith(dana, 'Read')] }),
      row('newer-data', beth, { table: 'msdyn_aibdatasetscontainer' }),
    ]);
    expect(owners(facts)).toMatchObject({ invoices: 'beth', 'newer-data': 'beth' });
    expect(facts.facts?.containers).toEqual([{ id: 'newer-data', model: 'invoices' }]);
    expect(facts.shares).toEqual([{ record: 'invoices', principal: 'dana', rights: ['Read'] }]);
    expect(facts.unknown).toEqual([]);
  });

  it('knows the shares of rows that had them read, and of no others', () => {
    const other = { id: 'other', table: 'msdyn_aimodel', owner: 'dana' };
    const world = contoso({ unknown: ['shares'] });
    const facts = withRows({ ...world, records: [...world.records, other] }, [
      rows.model,
      { ...rows.containers[0], shares: null } as typeof rows.model,
    ]);
    expect(facts.unknown).toEqual(['shares/invoices-data', 'shares/other']);
  });

  it('keeps rights that came down from a parent row', () => {
    const world = contoso({
      shares: [{ record: 'invoices', principal: 'sam', rights: ['Write'], inherited: ['Read'] }],
    });
    expect(withRows(world, [rows.model]).shares).toContainEqual({
      record: 'invoices',
      principal: 'sam',
      rights: [],
      inherited: ['Read'],
    });
  });
});
