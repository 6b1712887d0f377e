import type { Metadata } from './metadata.ts';
import type { Store } from './store.ts';

/** A kind of privilege on a table: the `<Right>` of `prv<Right><Table>`. */
export type Right = 'Read' | 'Write' | 'Append' | 'AppendTo' | 'Create' | 'Delete' | 'Share' | 'Assign';

/** Points on which Microsoft's pages disagree or are silent; each has its documented reading as default. */
export interface Switches {
  /**
   * Whether a disabled user may be given rows. Default true: "Create users", Power Platform admin (5/29/2025) allows it;
   * the error catalogue still lists 0x8004022b "owner disabled".
   */
  readonly disabledUsersMayOwn: boolean;
  /**
   * Whether a person may only grant rights they hold on the row. Default false: "Data operations and access rights"
   * (learn.microsoft.com, 2/26/2024) asks for Share and Read only.
   */
  readonly sharerMustHoldGrantedRights: boolean;
  /**
   * Whether pointing a lookup at a row needs Write on that row besides Read and AppendTo. Default false: "Data operations and
   * access rights" (learn.microsoft.com, 2/26/2024) asks for it, but the stock Environment Maker role creates models and has no Write on AI Template.
   */
  readonly appendToNeedsWrite: boolean;
  /**
   * Whether a user-level privilege from a team role set to "Team privileges only" also backs what is shared with its members. Default
   * false: "How access to a record is determined" (Power Platform admin, 10/2021) lets members use it for rows of the team only; its
   * section on shared access asks for nothing but the privilege check.
   */
  readonly teamOnlyPrivilegesBackShares: boolean;
  /**
   * The depth a manager needs at least. Default 'basic': "Hierarchy security to control access" (Power Platform admin, 6/4/2025) says user level; "How access
   * to a record is determined" (10/2021) speaks of business unit level.
   */
  readonly managersNeed: 'basic' | 'local';
  /**
   * How many levels down a manager may write. Default 1: "Hierarchy security to control access" (6/4/2025), direct reports; its paragraph on
   * `HierarchyLevelForHierarchyFeature` reads as if it could be more.
   */
  readonly hierarchyWriteLevels: number;
  /** Whether what reached a report only through a parent row counts as shared with them. Default false: same page, "directly shared". */
  readonly hierarchyCoversInheritedShares: boolean;
  /**
   * Whether a manager reaches rows whose parent a report owns, where Reparent cascades. Default true: `RetrieveAccessOrigin` answers so by "How
   * to clean up inherited access" (Dataverse troubleshooting, 4/17/2025); "Hierarchy security to control access" does not name it.
   */
  readonly hierarchyReachesChildren: boolean;
  /** Whether rows of disabled reports count. Default true: same page, environments enabled after 31 January 2024. */
  readonly disabledReportsCount: boolean;
  /** Tables left out of hierarchy security by an administrator (same page). Default none. */
  readonly hierarchyExcludedTables: readonly string[];
  /**
   * Whether sharing with somebody who lacks Read on the table is refused. Default false: "Sharing and assigning" (2/2024) only says that
   * they cannot see the row anyway; "Data operations and access rights" (2/26/2024) lists Read among what the recipient needs.
   */
  readonly shareNeedsRecipientRead: boolean;
  /** Whether GrantAccess adds to what is shared already instead of replacing it. Default true: common reports, no page says. */
  readonly grantAddsRights: boolean;
  /**
   * Whether the previous owner also keeps the rows that an assignment moved along, where the organization shares with previous owners.
   * Default true: "Sharing and assigning" (3/2021) speaks of every reassigned record.
   */
  readonly previousOwnerKeepsCascadedRows: boolean;
  /**
   * Who may list the rows of PrincipalObjectAccess: 'administrators' (whoever may write the organization's settings) or 'everybody'.
   * Default 'administrators', our inference: no page says, public tools need broad rights for it.
   */
  readonly shareRowsAreReadBy: 'administrators' | 'everybody';
  /**
   * Whether rows without owner and privileges of their own, such as AI configurations, follow the row they belong to. Default true, our
   * inference from tables such as Opportunity Product; false leaves them open to everybody.
   */
  readonly ownerlessRowsFollowParent: boolean;
}

/** The documented reading of every switch. */
export const documentedSwitches: Switches = {
  disabledUsersMayOwn: true,
  sharerMustHoldGrantedRights: false,
  appendToNeedsWrite: false,
  teamOnlyPrivilegesBackShares: false,
  managersNeed: 'basic',
  hierarchyWriteLevels: 1,
  hierarchyCoversInheritedShares: false,
  hierarchyReachesChildren: true,
  disabledReportsCount: true,
  hierarchyExcludedTables: [],
  shareNeedsRecipientRead: false,
  grantAddsRights: true,
  previousOwnerKeepsCascadedRows: true,
  shareRowsAreReadBy: 'administrators',
  ownerlessRowsFollowParent: true,
};

/** What every decision and operation of one request may see. */
export interface Context {
  readonly store: Store;
  readonly metadata: Metadata;
  /** `systemuserid` of the person who makes the call. */
  readonly caller: string;
  readonly switches: Switches;
  /** Rows that a plug-in of the organisation's own keeps from being assigned, with what it says. */
  readonly holds?: ReadonlyMap<string, string> | undefined;
  /** The organisation's clock. */
  now(): Date;
  /** The next id for a new row: a lower-case GUID. */
  newId(): string;
}
