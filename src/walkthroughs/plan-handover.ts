import type { Plan, Principal, RowState } from './plan.ts';
import type { ChoiceOf } from './plan-choice.ts';
import { assignUnit } from './plan-reassignment.ts';

/** One model of a handover: its rows, and who shall own them. */
export interface HandedOver {
  model: RowState;
  containers: readonly RowState[];
  /** What lies below the containers; null when it was not read. */
  below: readonly RowState[] | null;
  newOwner: Principal;
}

/** What a handover is planned from. */
export interface Handover {
  id: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  environment: string;
  choice: ChoiceOf<'hand-over'>;
  models: readonly HandedOver[];
  /** Whether the organization leaves previous owners a share of what is assigned. */
  leavesShare: boolean;
}

/**
 * Plans to give many models with their dataset containers to one or several new owners: one change set for each model. Models of which nothing
 * is left to do have no unit. Where it was chosen, the share that the organization would leave the previous owner is taken in the same change set.
 */
export function planHandover({ id, madeOn, environment, choice, models, leavesShare }: Handover): Plan {
  const revoke = choice.revoke && leavesShare;
  const units = models
    .map(({ newOwner, ...rows }) => assignUnit(rows, newOwner, revoke))
    .filter(({ operations }) => operations.length > 0);
  return { id, walkthrough: 'hand-over', environment, madeOn, choice, units, undoes: null };
}
