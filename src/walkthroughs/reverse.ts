import type { Plan, PlanUnit, UnitState } from './plan.ts';
import { kindOf } from './units/unit-kinds.ts';

/**
 * The plan that takes an applied one back: everything as it was before. `after` holds each unit's state as read after it was applied; a unit
 * without one was not applied and is left out, as is one with nothing to take back.
 */
export function reverse<P extends Plan>(
  plan: P,
  after: Readonly<Record<string, UnitState>>,
  { id, madeOn, units = null }: { id: string; madeOn: string; units?: readonly string[] | null },
): P {
  const reversed = plan.units.flatMap((unit): PlanUnit[] => {
    const state = units && !units.includes(unit.id) ? undefined : after[unit.id];
    const back = state ? kindOf(unit).reverse(unit, state) : null;
    return back ? [back] : [];
  });
  return {
    ...plan,
    id,
    madeOn,
    choice: { kind: 'undo', plan: plan.id, units },
    units: inReverse(reversed),
    undoes: plan.id,
  };
}

/** Roles are undone last first: whoever holds a role before it is deleted. What only looks comes at the end. Models do not depend on each other. */
function inReverse(units: readonly PlanUnit[]): PlanUnit[] {
  const roles = units.filter(({ kind }) => kind === 'roles');
  const writes = ({ operations }: PlanUnit) => operations.length > 0;
  return [
    ...units.filter(({ kind }) => kind !== 'roles'),
    ...roles.filter(writes).reverse(),
    ...roles.filter((unit) => !writes(unit)),
  ];
}
