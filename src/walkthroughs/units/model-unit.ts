import { movedRows } from '../moved-rows.ts';
import type { ModelUnit } from '../plan.ts';
import { predictRows } from '../predict-rows.ts';
import { reverseOperations } from '../reverse-operations.ts';
import { verifyRows } from '../verify-rows.ts';
import { withRows } from '../with-rows.ts';
import type { UnitKind } from './unit-kind.ts';

/** One model with its containers and what lies below them. */
export const modelUnit: UnitKind<'model'> = {
  compared: ({ model, before }) =>
    before
      .filter(({ record, parent }) => record.id === model.id || parent === null || parent === model.id)
      .map(({ record }) => record),
  isStale: movedRows,
  asFound: (unit, found) => ({ ...unit, before: found, below: 'listed' }),
  verify: verifyRows,
  reverse: (unit, after) => {
    const operations = reverseOperations(unit, after);
    return operations.length === 0
      ? null
      : { ...unit, newOwner: receiver(operations), operations, before: after, below: 'listed' };
  },
  predict: predictRows,
  withStates: withRows,
  questions: ({ model, newOwner }, caller) =>
    newOwner ? [{ kind: 'reassign', caller, model: model.id, newOwner: newOwner.id }] : [],
};

function receiver(operations: ModelUnit['operations']): ModelUnit['newOwner'] {
  const first = operations.find(({ kind }) => kind === 'assign');
  return first?.kind === 'assign' ? first.to : null;
}
