import { accessChanges, judgePlan } from './assess.ts';
import { proveRoles } from './prove-roles.ts';

/** What plans are judged by. The whole engine stands behind it, so the background loads it only when there is a plan to judge. */
export interface Judging {
  judgePlan: typeof judgePlan;
  accessChanges: typeof accessChanges;
  proveRoles: typeof proveRoles;
}

/** Judges plans here, with the engine that is loaded by this. */
export const judging: Judging = { judgePlan, accessChanges, proveRoles };
