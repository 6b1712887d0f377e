import type { ShareLevel } from '#engine';
import type { Share } from './plan.ts';
import type { RightsWish } from './rights-unit.ts';
import type { PrivilegeWish } from './roles/give-privilege.ts';
import type { LockGoal } from './roles/lock-goal.ts';
import type { DepthWish } from './roles/raise-depth.ts';

/** Who was chosen to own or to be shared with. */
export interface ChosenPrincipal {
  type: 'person' | 'team';
  id: string;
}

/** What somebody, or everyone in the organization, shall have of a model; no level ends its being shared with them. */
export interface ChosenShare {
  model: string;
  principal: Pick<Share['principal'], 'type' | 'id'>;
  level: ShareLevel | null;
}

/** What somebody chose before a plan was made, by ids only: enough to make the plan again. One line per way to plan. */
export interface PlanChoices {
  'reassign-model': { model: string; newOwner: ChosenPrincipal };
  'lock-sharing': { goal: LockGoal };
  'give-privilege': PrivilegeWish;
  /** `from`: whose models are handed over, or null for models of several people. `revoke`: previous owners shall keep no share. */
  'hand-over': {
    from: string | null;
    models: readonly { model: string; newOwner: ChosenPrincipal }[];
    revoke: boolean;
  };
  /** `units`: only those of the plan; null: all. */
  undo: { plan: string; units: readonly string[] | null };
  'share-model': { wishes: readonly ChosenShare[] };
  'share-rights': RightsWish;
  'raise-depth': DepthWish;
}

export type PlanChoiceKind = keyof PlanChoices;
export type PlanChoice = {
  [Kind in PlanChoiceKind]: { kind: Kind } & PlanChoices[Kind];
}[PlanChoiceKind];
export type ChoiceOf<Kind extends PlanChoiceKind> = Extract<PlanChoice, { kind: Kind }>;
