import type { PlanRecord } from '#cache';
import type { Principal, RecordRef, RowState, StateOf } from '#walkthroughs';

/** A row that the plan assigns, with what stands below it and moves along. */
export interface AssignedRow {
  record: RecordRef;
  from: Principal;
  to: Principal;
  /** How many rows of which table move with it by cascade. */
  below: readonly { table: string; count: number }[];
  /** Whom it belonged to when last read back, or null before that. */
  found: Principal | null;
}

/** The rows that a plan assigns, in its order. */
export function assignedRows({ plan, outcome, seen }: PlanRecord): AssignedRow[] {
  const outcomes = new Map(outcome.map((one) => [one.unit, one]));
  return plan.units
    .filter((unit) => unit.kind === 'model')
    .flatMap((unit) => {
      const assigned = unit.operations.filter((operation) => operation.kind === 'assign');
      const ids = new Set(assigned.map(({ record }) => record.id));
      // The state of a unit is of the unit's kind.
      const after = (outcomes.get(unit.id)?.after ?? seen?.[unit.id] ?? null) as StateOf<'model'> | null;
      return assigned.map(({ record, from, to }) => ({
        record,
        from,
        to,
        below: countBelow(unit.before, ids, record.id),
        found: after?.find((row) => row.record.id === record.id)?.owner ?? null,
      }));
    });
}

/** Rows whose nearest assigned ancestor is `ancestor`, counted by table. */
function countBelow(rows: readonly RowState[], assigned: ReadonlySet<string>, ancestor: string): AssignedRow['below'] {
  const parents = new Map(rows.map(({ record, parent }) => [record.id, parent]));
  const counts = new Map<string, number>();
  for (const { record } of rows) {
    if (assigned.has(record.id) || nearest(record.id, parents, assigned) !== ancestor) continue;
    counts.set(record.table, (counts.get(record.table) ?? 0) + 1);
  }
  return [...counts].map(([table, count]) => ({ table, count }));
}

function nearest(
  id: string,
  parents: ReadonlyMap<string, string | null>,
  assigned: ReadonlySet<string>,
): string | null {
  const passed = new Set<string>();
  let here: string | null = parents.get(id) ?? null;
  while (here !== null && !assigned.has(here) && !passed.has(here)) {
    passed.add(here);
    here = parents.get(here) ?? null;
  }
  return here;
}

/** Everybody from whom the plan takes a row, once each. */
export function previousOwners({ plan }: PlanRecord): Principal[] {
  const owners = new Map<string, Principal>();
  for (const unit of plan.units) {
    if (unit.kind !== 'model') continue;
    for (const operation of unit.operations) {
      if (operation.kind === 'assign' && operation.from.id !== operation.to.id)
        owners.set(operation.from.id, operation.from);
    }
  }
  return [...owners.values()];
}
