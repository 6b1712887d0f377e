import type { Operation, Plan, PlanUnit, RowState } from './plan.ts';
import { reverseOperations } from './reverse-operations.ts';

/**
 * The plan that takes an applied one back: owners, also of rows below the containers, and explicit shares as they were before. `after` holds
 * each unit's rows as read after it was applied; a unit without them was not applied and is left out, as is one with nothing to take back.
 */
export function reverse(
  plan: Plan,
  after: Readonly<Record<string, readonly RowState[]>>,
  { id, madeOn }: { id: string; madeOn: string },
): Plan {
  const units = plan.units.flatMap((unit): PlanUnit[] => {
    const rows = after[unit.id];
    const operations = rows ? reverseOperations(unit, rows) : [];
    return rows && operations.length > 0 ? [{ id: unit.id, model: unit.model, operations, before: rows }] : [];
  });
  const first = units.flatMap((unit) => unit.operations).find((operation) => operation.kind === 'assign');
  return { ...plan, id, madeOn, newOwner: receiver(first) ?? plan.newOwner, units, undoes: plan.id };
}

function receiver(operation: Operation | undefined) {
  return operation?.kind === 'assign' ? operation.to : null;
}
