import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRights } from '#engine';
import { isStale, type Operation, planReassignment, type RowState, reverse, verifyUnit } from '#walkthroughs';
import { applyAll, type Leaves } from './organisation.ts';
import { beth, carl, dana, made, row } from './rows.ts';

const principals = [dana, beth, carl, { type: 'team', id: 'ap', name: 'ap' } as const];
const principal = fc.constantFrom(...principals);
const shares = fc
  .uniqueArray(fc.record({ principal, rights: fc.subarray([...allRights], { minLength: 1 }) }), {
    selector: (share) => share.principal.id,
    maxLength: 3,
  })
  .map((list) => [...list].sort((a, b) => (a.principal.id < b.principal.id ? -1 : 1)));

/** A model, its containers and a random tree below them, owned and shared at random. */
const subject = fc
  .record({
    containers: fc.nat(2),
    tree: fc.array(fc.nat(), { maxLength: 6 }),
    cells: fc.array(fc.tuple(principal, shares), { minLength: 9, maxLength: 9 }),
  })
  .map(({ containers, tree, cells }) => {
    const ids = Array.from({ length: containers }, (_, index) => `container${index}`);
    const cell = (index: number) => cells[index] ?? ([dana, []] as const);
    const make = (id: string, parent: string | null, index: number) =>
      row(id, cell(index)[0], { parent, shares: cell(index)[1] });
    const below: RowState[] = [];
    if (containers > 0) {
      for (const [index, pick] of tree.entries()) {
        const parents = [...ids, ...below.map((one) => one.record.id)];
        below.push(make(`below${index}`, parents[pick % parents.length] ?? null, 3 + index));
      }
    }
    return { model: make('model', null, 0), containers: ids.map((id, index) => make(id, null, 1 + index)), below };
  });

const leaves = fc.constantFrom<Leaves>('nothing', 'on-assigned', 'on-all');

const sorted = (rows: readonly RowState[]) =>
  rows.map((one) => ({
    ...one,
    shares: [...(one.shares ?? [])].sort((a, b) => (a.principal.id < b.principal.id ? -1 : 1)),
  }));

describe('a plan and its reverse', () => {
  it('leave everything exactly as it was, however rows were owned and shared', () => {
    fc.assert(
      fc.property(subject, principal, leaves, fc.boolean(), (rows, newOwner, left, shuffled) => {
        const plan = planReassignment({ ...made, ...rows, newOwner });
        const [unit] = plan.units;
        if (!unit) throw new Error('a reassignment has one unit');
        const after = applyAll(unit.before, unit.operations, left);
        expect(verifyUnit(unit, after)).toEqual([]);
        const found = shuffled ? [...after].reverse() : after;
        const undo = reverse(plan, { [unit.id]: found }, { id: 'undo', madeOn: made.madeOn });
        const [back] = undo.units;
        const restored = applyAll(after, back?.operations ?? [], left);
        expect(sorted(restored)).toEqual(sorted(unit.before));
        if (back) expect(verifyUnit(back, restored)).toEqual([]);
        expect(isStale(unit, restored)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('are reversed once more by the reverse of the reverse', () => {
    fc.assert(
      fc.property(subject, principal, leaves, (rows, newOwner, left) => {
        const plan = planReassignment({ ...made, ...rows, newOwner });
        const before = plan.units[0]?.before ?? [];
        const step = (rows: readonly RowState[], operations: readonly Operation[] = []) =>
          applyAll(rows, operations, left);
        const after = step(before, plan.units[0]?.operations);
        const undo = reverse(plan, { model: after }, { id: 'undo', madeOn: made.madeOn });
        const restored = step(after, undo.units[0]?.operations);
        const redo = reverse(undo, { model: restored }, { id: 'redo', madeOn: made.madeOn });
        expect(sorted(step(restored, redo.units[0]?.operations))).toEqual(sorted(after));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
