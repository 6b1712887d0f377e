import type { Row } from './store.ts';

/** One committed change: the row as it now stands, or `null` when it was deleted. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly row: Row | null;
  /** Rises with every change of the organisation; the row's own `versionnumber` where there is a row. */
  readonly version: number;
}

/** Where an organisation keeps its changes. The extension's worker dies every half minute; what was answered must outlive it. */
export interface DemoStorage {
  /** All changes so far, oldest first. */
  load(): Promise<readonly Change[]>;
  /** Keeps the changes of one request; the request is answered only after this resolves. */
  append(changes: readonly Change[]): Promise<void>;
}

/** Keeps changes in memory only: they are gone with the organisation. */
export function forgetfulStorage(): DemoStorage {
  return { load: async () => [], append: async () => undefined };
}
