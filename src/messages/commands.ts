import type { Problem } from '#engine';

/** Everything a page may ask of the background. Pages never wait for data from it: data comes from the cache. */
export type Command =
  | { type: 'connect-environment'; address: string }
  | { type: 'connect-sample' }
  | { type: 'refresh-environment'; environment: string }
  | { type: 'cancel-refresh'; environment: string }
  | { type: 'forget-environment'; environment: string }
  | {
      type: 'prepare-reassignment';
      environment: string;
      model: string;
      newOwner: { type: 'person' | 'team'; id: string };
    }
  /** Makes a plan once more from what is there now. */
  | { type: 'plan-again'; plan: string }
  | { type: 'apply-plan'; plan: string }
  | { type: 'stop-plan'; plan: string }
  | { type: 'undo-plan'; plan: string }
  | { type: 'guide-plan'; plan: string }
  | { type: 'check-plan'; plan: string }
  | { type: 'discard-plan'; plan: string };

/** Accepted (with the id of what the command made, if it made something) or refused with the reason. */
export type Reply = { ok: true; id: string | null } | { ok: false; problem: Problem };
