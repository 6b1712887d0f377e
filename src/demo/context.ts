import type { Metadata } from './metadata.ts';
import type { Store } from './store.ts';

/** A kind of privilege on a table: the `<Right>` of `prv<Right><Table>`. */
export type Right = 'Read' | 'Write' | 'Append' | 'AppendTo' | 'Create' | 'Delete' | 'Share' | 'Assign';

/** Points on which Microsoft's pages disagree or are silent; each has its documented reading as default. */
export interface Switches {
  /**
   * Whether a disabled user may be given rows. Default true: "Create users", Power Platform admin (11/2023) allows it;
   * the error catalogue still lists 0x8004022b "owner disabled".
   */
  readonly disabledUsersMayOwn: boolean;
  /**
   * Whether a person may only grant rights they hold on the row. Default false: "Sharing and assigning" (learn.microsoft.com, 2/2024)
   * asks for Share and Read only.
   */
  readonly sharerMustHoldGrantedRights: boolean;
  /**
   * Whether pointing a lookup at a row needs Write on that row besides Read and AppendTo. Default false: "Access rights" (learn.microsoft.com,
   * 2/2024) asks for it, but the stock Environment Maker role creates models and has no Write on AI Template.
   */
  readonly appendToNeedsWrite: boolean;
}

/** The documented reading of every switch. */
export const documentedSwitches: Switches = {
  disabledUsersMayOwn: true,
  sharerMustHoldGrantedRights: false,
  appendToNeedsWrite: false,
};

/** What every decision and operation of one request may see. */
export interface Context {
  readonly store: Store;
  readonly metadata: Metadata;
  /** `systemuserid` of the person who makes the call. */
  readonly caller: string;
  readonly switches: Switches;
  /** The organisation's clock. */
  now(): Date;
  /** The next id for a new row: a lower-case GUID. */
  newId(): string;
}
