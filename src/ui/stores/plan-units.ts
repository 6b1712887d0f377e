import type { PlanRecord, UnitOutcome } from '#cache';
import type { ModelUnit, Plan, Principal } from '#walkthroughs';

/** One model of a plan, as its list shows it. */
export interface UnitRow {
  unit: ModelUnit;
  containers: number;
  /** Rows of training data that move along; null when they are counted only once it is moved. */
  below: number | null;
  from: Principal | null;
  to: Principal | null;
  outcome: UnitOutcome | null;
}

/** The models of a plan with how far each is. */
export function unitRows({ plan, outcome }: PlanRecord): UnitRow[] {
  const outcomes = new Map(outcome.map((one) => [one.unit, one]));
  return plan.units.flatMap((unit) => {
    if (unit.kind !== 'model') return [];
    const found = outcomes.get(unit.id) ?? null;
    const rows = found?.before ?? unit.before;
    const isBelow = (parent: string | null) => parent !== null && parent !== unit.model.id;
    const listed = found?.before || unit.below === 'listed';
    const assigned = unit.operations.flatMap((one) => (one.kind === 'assign' ? [one] : []));
    return [
      {
        unit,
        containers: assigned.filter(({ record }) => record.id !== unit.model.id).length,
        below: listed && Array.isArray(rows) ? rows.filter(({ parent }) => isBelow(parent)).length : null,
        from: assigned[0]?.from ?? null,
        to: unit.newOwner,
        outcome: found,
      },
    ];
  });
}

/** What a plan moves in all. */
export interface Moving {
  models: number;
  containers: number;
  /** The rows that move along with the containers, by table; null when not all of them were listed. */
  below: ReadonlyMap<string, number> | null;
}

/** Counts what a plan moves: the rows it assigns, and what stands below them. */
export function moving({ units }: Plan): Moving {
  const moved = units.filter((unit) => unit.kind === 'model');
  const assigned = moved.flatMap(({ model, operations }) =>
    operations.flatMap(({ kind, record }) => (kind === 'assign' ? [record.id === model.id] : [])),
  );
  const models = assigned.filter(Boolean).length;
  const below = new Map<string, number>();
  for (const { model, before } of moved)
    for (const { record, parent } of before)
      if (parent !== null && parent !== model.id) below.set(record.table, (below.get(record.table) ?? 0) + 1);
  return {
    models,
    containers: assigned.length - models,
    below: moved.every((unit) => unit.below === 'listed') ? below : null,
  };
}

/** How many units of a plan are settled, whichever way. */
export function unitsDone({ outcome }: PlanRecord): number {
  return outcome.filter(({ state }) => state !== 'waiting' && state !== 'writing').length;
}
