import type { Seen, WalkRecord } from '#walkthroughs';
import { contoso } from './environment.ts';

/** How far a walkthrough has come, as the cache keeps it. */
export function walked(seen: Seen, ticked: readonly string[] = [], first: Seen = seen): WalkRecord {
  return { environment: contoso.id, walk: 'shown', first, seen, ticked, lookedOn: '2026-11-26T09:30:05.000Z' };
}

const disabled = { disabled: true, accessMode: 0, licensed: false, inEntra: true };

export const halfEnabled = walked({ person: { found: disabled } });
export const enabled = walked({ person: { found: { ...disabled, disabled: false } } });
export const inTraining = walked({ model: { found: { state: 'training' } } });
export const waitingForCredits = walked({ run: { found: { on: '2026-11-26T09:29:00.000Z', status: 1 } } }, ['look'], {
  run: { found: { on: '2026-11-20T08:00:00.000Z', status: 0 } },
});
export const notAllowed = walked({
  model: {
    problem: { kind: 'missing-privilege', privilege: 'prvReadmsdyn_AIModel', table: 'msdyn_aimodel', whose: 'caller' },
  },
});
export const halfReplaced = walked(
  {
    model: { found: { state: 'published' } },
    callers: { found: [{ id: 'f1', name: 'Read supplier invoices from the mailbox', calls: true }] },
  },
  ['make-new'],
  {
    model: { found: { state: 'published' } },
    callers: {
      found: [
        { id: 'f1', name: 'Read supplier invoices from the mailbox', calls: true },
        { id: 'f2', name: 'Answer complaints', calls: true },
      ],
    },
  },
);
export const allTicked = walked({ callers: { found: [] } }, ['change-apps']);
