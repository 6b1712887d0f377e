/** Who may own the rows of a table (`OwnershipType` of EntityMetadata). */
export type Ownership = 'UserOwned' | 'BusinessOwned' | 'OrganizationOwned' | 'None';

/** A single-valued navigation property: the lookup column behind it and the tables it may point to. */
export interface Navigation {
  readonly column: string;
  readonly targets: readonly string[];
}

/**
 * A collection-valued navigation property. One-to-many: `column` of `table` points back. Many-to-many: the rows of table `via` join
 * `near` (this side's id) with `far` (the other side's id).
 */
export interface Collection {
  readonly table: string;
  readonly column?: string;
  readonly via?: { readonly table: string; readonly near: string; readonly far: string };
}

/** One table as EntityDefinitions describes it, as far as the demo organisation needs it. */
export interface Table {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly displayName: string;
  readonly entitySet: string;
  readonly primaryId: string;
  readonly primaryName: string | null;
  readonly objectTypeCode: number;
  readonly ownership: Ownership;
  readonly changeTracking: boolean;
  /** Column name → attribute type (`AttributeTypeCode`, "unknown" where no source says). */
  readonly columns: Readonly<Record<string, string>>;
  readonly navigation: Readonly<Record<string, Navigation>>;
  readonly collections: Readonly<Record<string, Collection>>;
  /** Alternate keys: the columns of each. */
  readonly keys: readonly (readonly string[])[];
  /** Option labels: column → value → label. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What happens to a child row when something happens to its parent. */
export type CascadeType = 'NoCascade' | 'Cascade' | 'RemoveLink' | 'Restrict';

/** A one-to-many relationship and its cascade configuration. */
export interface Relationship {
  readonly schemaName: string;
  readonly parent: string;
  readonly child: string;
  /** The child's lookup column. */
  readonly column: string;
  readonly assign: CascadeType;
  readonly share: CascadeType;
  readonly unshare: CascadeType;
  readonly reparent: CascadeType;
  readonly delete: CascadeType;
}

/** The tables and relationships of the demo organisation; made by `test/tools/make-demo-metadata.ts`, packaged as `demo/metadata.json`. */
export interface Metadata {
  readonly tables: Readonly<Record<string, Table>>;
  readonly relationships: readonly Relationship[];
}
