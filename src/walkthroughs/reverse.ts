import type { Plan, PlanUnit, UnitState } from './plan.ts';
import { kindOf } from './units/unit-kinds.ts';

/**
 * The plan that takes an applied one back: everything as it was before. `after` holds each unit's state as read after it was applied; a unit
 * without one was not applied and is left out, as is one with nothing to take back.
 */
export function reverse(
  plan: Plan,
  after: Readonly<Record<string, UnitState>>,
  { id, madeOn }: { id: string; madeOn: string },
): Plan {
  const units = plan.units.flatMap((unit): PlanUnit[] => {
    const state = after[unit.id];
    const back = state ? kindOf(unit).reverse(unit, state) : null;
    return back ? [back] : [];
  });
  return {
    ...plan,
    id,
    madeOn,
    choice: { kind: 'undo', plan: plan.id },
    units,
    undoes: plan.id,
  };
}
