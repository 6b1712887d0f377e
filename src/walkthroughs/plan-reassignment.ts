import { isSame } from './cascade.ts';
import type { Plan, Principal, RowState } from './plan.ts';

/** What a reassignment is planned from: the rows as just read. */
export interface Reassignment {
  id: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  environment: string;
  model: RowState;
  containers: readonly RowState[];
  /** Everything below the containers, which moves along with them. */
  below: readonly RowState[];
  newOwner: Principal;
}

/**
 * Plans to give a model and its dataset containers to somebody else: one change set, the model first. Rows that are the new owner's already
 * are left out, so that work begun elsewhere is finished; when nothing is left to do there are no operations.
 */
export function planReassignment({ id, madeOn, environment, model, containers, below, newOwner }: Reassignment): Plan {
  const operations = [model, ...containers]
    .filter((row) => !isSame(row.owner, newOwner))
    .map(({ record, owner }) => ({ kind: 'assign', record, from: owner, to: newOwner }) as const);
  const unit = { id: model.record.id, model: model.record, operations, before: [model, ...containers, ...below] };
  return { id, walkthrough: 'reassign-model', environment, madeOn, newOwner, units: [unit], undoes: null };
}
