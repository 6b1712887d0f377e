import { isSame } from './cascade.ts';
import { fullRights } from './leaves-shares.ts';
import type { ModelPlan, ModelUnit, Operation, Principal, RowState } from './plan.ts';

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
export function planReassignment({ id, madeOn, environment, newOwner, ...rows }: Reassignment): ModelPlan {
  const { type, id: owner } = newOwner;
  return {
    id,
    walkthrough: 'reassign-model',
    environment,
    madeOn,
    choice: {
      kind: 'reassign-model',
      model: rows.model.record.id,
      newOwner: { type, id: owner },
    },
    units: [assignUnit(rows, newOwner)],
    undoes: null,
  };
}

/**
 * One model's part of a plan: the model and its containers are assigned, as far as they are not the new owner's. `revoke` takes what assigning
 * leaves the previous owners.
 */
export function assignUnit(
  { model, containers, below }: { model: RowState; containers: readonly RowState[]; below: readonly RowState[] | null },
  newOwner: Principal,
  revoke = false,
): ModelUnit {
  const rows = [model, ...containers].filter((row) => !isSame(row.owner, newOwner));
  const assign = rows.map(({ record, owner }): Operation => ({ kind: 'assign', record, from: owner, to: newOwner }));
  const take = rows.map(
    ({ record, owner }): Operation => ({ kind: 'set-share', record, principal: owner, from: fullRights, to: [] }),
  );
  return {
    kind: 'model',
    id: model.record.id,
    model: model.record,
    newOwner,
    operations: revoke ? [...assign, ...take] : assign,
    before: [model, ...containers, ...(below ?? [])],
    below: below ? 'listed' : 'not-listed',
  };
}
