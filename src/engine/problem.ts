/**
 * What went wrong, as data: rooms return it, pages put it into one plain sentence.
 * Nothing in it names a token or holds the contents of a row.
 */
export type Problem =
  | { kind: 'not-dataverse'; address: string }
  | { kind: 'permission-declined'; origin: string }
  | { kind: 'session-expired'; origin: string }
  | { kind: 'offline'; origin: string }
  | { kind: 'throttled'; seconds: number }
  /** `whose`: the caller lacks it, or somebody else whom the change concerns, such as a new owner. */
  | { kind: 'missing-privilege'; privilege: string; table: string | null; whose: 'caller' | 'other' }
  | { kind: 'no-access'; right: string | null; table: string | null; record: string | null }
  | { kind: 'not-found'; table: string | null; record: string | null }
  | { kind: 'no-such-table'; table: string }
  | { kind: 'no-roles' }
  | { kind: 'user-disabled' }
  | { kind: 'not-a-member' }
  | { kind: 'changed-meanwhile'; changes: readonly Change[] }
  | { kind: 'not-as-planned'; changes: readonly Change[] }
  | { kind: 'cancelled' }
  | { kind: 'storage-full' }
  /** The environment has to be read once before anything can be planned. */
  | { kind: 'not-read-yet' }
  | { kind: 'nothing-to-undo' }
  /** What was chosen is so already. */
  | { kind: 'nothing-to-do' }
  /** What the page showed is no longer there, for example a plan that was discarded in another window. */
  | { kind: 'gone' }
  | { kind: 'server'; status: number; code: string | null; message: string }
  | { kind: 'unexpected'; message: string };

/** One thing that is not as it was expected. */
export interface Change {
  table: string;
  record: string;
  name: string;
  what: 'owner' | 'share' | 'role' | 'privilege' | 'inheritance' | 'member' | 'unit' | 'deleted' | 'added';
  expected: string | null;
  found: string | null;
}
