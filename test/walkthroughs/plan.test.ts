import { describe, expect, it } from 'vitest';
import { isStale, type ModelUnit, planReassignment, type RowState, reverse, verifyUnit } from '#walkthroughs';
import { applyAll } from './organisation.ts';
import { beth, carl, dana, danasRows, made, row, shareWith } from './rows.ts';

const plan = planReassignment({ ...made, ...danasRows, newOwner: beth });
const unit = plan.units[0] as ModelUnit;
const undo = (after: readonly RowState[]) => reverse(plan, { model: after }, { id: 'undo', madeOn: made.madeOn });
const replace = (changed: RowState) => unit.before.map((one) => (one.record.id === changed.record.id ? changed : one));

describe('planReassignment', () => {
  it('assigns the model and its containers in one change set, and notes everything that moves along', () => {
    expect(unit.operations.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['assign', 'model'],
      ['assign', 'container'],
    ]);
    expect(unit.before.map(({ record }) => record.id)).toEqual(['model', 'container', 'dataset', 'file']);
  });

  it.each<[string, Partial<typeof danasRows>, string[]]>([
    ['the container was moved already', { containers: [row('container', beth)] }, ['model']],
    ['the model was moved already', { model: row('model', beth) }, ['container']],
    ['there is no container', { containers: [], below: [] }, ['model']],
    [
      'there are several containers',
      { containers: [row('a', dana), row('b', beth), row('c', carl)] },
      ['model', 'a', 'c'],
    ],
    ['both were moved already', { model: row('model', beth), containers: [row('container', beth)] }, []],
  ])('leaves out what is done: %s', (_, rows, ids) => {
    const { units } = planReassignment({ ...made, ...danasRows, ...rows, newOwner: beth });
    expect(units.flatMap((one) => (one as ModelUnit).operations.map(({ record }) => record.id))).toEqual(ids);
  });
});

describe('isStale', () => {
  it.each<[string, readonly RowState[], object[]]>([
    ['nothing moved', unit.before, []],
    [
      'an owner moved',
      replace(row('container', carl)),
      [{ record: 'container', what: 'owner', expected: 'dana', found: 'carl' }],
    ],
    ['a row below moved', replace(row('file', dana, { parent: 'dataset' })), [{ record: 'file', what: 'owner' }]],
    ['a row is gone', unit.before.slice(1), [{ record: 'model', what: 'deleted', found: null }]],
    [
      'a row came',
      [...unit.before, row('new', dana, { parent: 'container' })],
      [{ record: 'new', what: 'added', expected: null }],
    ],
    [
      'a share came',
      replace(row('model', dana, { shares: [shareWith(carl, 'Read')] })),
      [{ record: 'model', what: 'share', expected: null, found: 'carl: Read' }],
    ],
    ['shares could not be read again', replace({ ...row('model', dana), shares: null }), []],
  ])('%s', (_, now, changes) => {
    expect(isStale(unit, now)).toMatchObject(changes);
    expect(isStale(unit, now)).toHaveLength(changes.length);
  });
});

describe('verifyUnit', () => {
  const after = applyAll(unit.before, unit.operations, 'nothing');

  it('is content when everything is the new owner’s, rows below included', () => {
    expect(verifyUnit(unit, after)).toEqual([]);
  });

  it.each<[string, string[], number]>([
    ['nothing was done', [], 4],
    ['only the model was moved', ['model'], 3],
    ['only the container was moved', ['container'], 1],
  ])('names what is not as it should be: %s', (_, moved, left) => {
    const operations = unit.operations.filter(({ record }) => moved.includes(record.id));
    const changes = verifyUnit(unit, applyAll(unit.before, operations, 'nothing'));
    expect(changes).toHaveLength(left);
    expect(changes.every(({ what, expected }) => what === 'owner' && expected === 'beth')).toBe(true);
  });

  it('names a row that is gone, and a share that could not be read back', () => {
    expect(verifyUnit(unit, after.slice(0, 3))).toMatchObject([{ record: 'file', what: 'deleted' }]);
    const share = { kind: 'set-share', record: unit.model, principal: carl, from: ['Read'], to: [] } as const;
    const withShare = { ...(unit as ModelUnit), operations: [...unit.operations, share] };
    expect(verifyUnit(withShare, after)).toEqual([]);
    const unread = after.map((one) => ({ ...one, shares: null }));
    expect(verifyUnit(withShare, unread)).toMatchObject([{ record: 'model', what: 'share', found: null }]);
  });
});

describe('reverse', () => {
  it('gives back from the top down, and says which plan it undoes', () => {
    const back = undo(applyAll(unit.before, unit.operations, 'nothing'));
    expect(back).toMatchObject({
      id: 'undo',
      undoes: 'plan',
      units: [{ newOwner: dana }],
    });
    expect(back.units[0]?.operations.map((one) => [one.kind, one.record.id])).toEqual([
      ['assign', 'model'],
      ['assign', 'container'],
      ['assign', 'file'],
    ]);
  });

  it('takes away the shares that assigning leaves, also those of the undo itself', () => {
    const [back] = undo(applyAll(unit.before, unit.operations, 'on-assigned')).units;
    const shares = back?.operations.filter(({ kind }) => kind === 'set-share') ?? [];
    expect(shares.map((one) => one.kind === 'set-share' && [one.record.id, one.principal.id, one.to.length])).toEqual([
      ['model', 'dana', 0],
      ['container', 'dana', 0],
      ['model', 'beth', 0],
      ['container', 'beth', 0],
      ['file', 'dana', 0],
    ]);
  });

  it('leaves out units that were not applied, and is empty when nothing moved', () => {
    expect(reverse(plan, {}, { id: 'undo', madeOn: '' }).units).toEqual([]);
    expect(undo(unit.before).units).toEqual([]);
  });

  it('keeps rows that came since with whoever made them', () => {
    const after = [...applyAll(unit.before, unit.operations, 'nothing'), row('new', beth, { parent: 'dataset' })];
    const [back] = undo(after).units;
    expect(applyAll(after, back?.operations ?? [], 'nothing').find(({ record }) => record.id === 'new')?.owner).toEqual(
      beth,
    );
  });

  it('does not touch shares that could not be read', () => {
    const unread = applyAll(unit.before, unit.operations, 'nothing').map((one) => ({ ...one, shares: null }));
    expect(undo(unread).units[0]?.operations.every(({ kind }) => kind === 'assign')).toBe(true);
  });
});
