/** The access rights of Dataverse, in the order its own pages list them. Source: Microsoft.Crm.Sdk.Messages.AccessRights. */
export const allRights = ['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete', 'Share', 'Assign'] as const;
export type Right = (typeof allRights)[number];

/** How far a privilege reaches, from narrowest to widest. */
export const depths = ['Basic', 'Local', 'Deep', 'Global'] as const;
export type Depth = (typeof depths)[number];

export type TeamKind = 'owner' | 'access' | 'entra' | 'office';

export interface BusinessUnit {
  id: string;
  name?: string;
  parent?: string;
}

/** A role by its id, in the principal's own business unit, or another business unit's copy of it (matrix business units). */
export type RoleHeld = string | { role: string; businessUnit: string };

export interface Person {
  id: string;
  name?: string;
  businessUnit?: string;
  roles?: readonly RoleHeld[];
  disabled?: boolean;
  /** systemuser.accessmode: 0 read-write, 1 administrative, 2 read, 3 support, 4 non-interactive, 5 delegated admin. */
  accessMode?: number;
  manager?: string;
  position?: string;
}

export interface Team {
  id: string;
  name?: string;
  kind?: TeamKind;
  businessUnit?: string;
  members?: readonly string[];
  /**
   * For teams of a group: who is in the group and not among the members, because Dataverse adds them when they next come in. Dataverse cannot
   * tell who they are, so no environment that was read has them; whoever asks about somebody may.
   */
  awaits?: readonly string[];
  roles?: readonly RoleHeld[];
}

/** Depth by right, by table. */
export type Privileges = Readonly<Record<string, Readonly<Partial<Record<Right, Depth>>>>>;

export interface Role {
  id: string;
  name?: string;
  /** role.isinherited: 0 is team-only, 1 is direct-user (the default). */
  memberInheritance?: 'team-only' | 'direct-user';
  privileges?: Privileges;
  /** Whether its privileges may be changed; left out: not known. */
  customizable?: boolean;
  /** Whether it came with a managed solution. */
  managed?: boolean;
  /** Whether it is the stock System Administrator role. */
  administrator?: boolean;
}

export interface Position {
  id: string;
  parent?: string;
}

export interface RecordFacts {
  id: string;
  table: string;
  name?: string;
  /** A person or a team; null: the parent decides, and without a parent the row belongs to the organization. */
  owner?: string | null;
  businessUnit?: string;
  parent?: string | null;
  /** 'Share': shares of the parent reach this row. 'Reparent': the parent's owner has inherited access to it. */
  cascades?: readonly string[];
}

export interface ShareFacts {
  record: string;
  /** A person, a team, or the word organization. */
  principal: string;
  rights: readonly Right[];
  inherited?: readonly Right[];
}

export interface SettingsFacts {
  hierarchy?: 'none' | 'manager' | 'position';
  hierarchyDepth?: number;
  /** Tables that hierarchy security leaves out. */
  hierarchyExcludes?: readonly string[];
  /**
   * Whether a manager must sit in the report's business unit or above it: ManagersMustBeInSameOrParentBusinessUnitAsReports, true unless set.
   * Source: "Hierarchy security to control access", learn.microsoft.com, 6/4/2025.
   */
  managersMustBeAbove?: boolean;
  /** How many levels down managers may write: HierarchyLevelForHierarchyFeature. Left out: what the reading `managersWriteLevels` says. Same page. */
  hierarchyWriteLevels?: number;
  /** Whether rows of disabled reports count: AuthorizationEnableHSMForDisabledUsers, true where hierarchy security came on after 1/31/2024. Same page. */
  disabledReportsCount?: boolean;
  matrixBusinessUnits?: boolean;
  shareToPreviousOwner?: boolean;
}

/** What an AI model is, as far as the sharing rules care. */
export interface ModelFacts {
  /** The record's id. */
  id: string;
  /** msdyn_uniquename of its template, for example DocumentScanning. */
  template?: string;
  state?: 'draft' | 'training' | 'trained' | 'published' | 'failed' | 'importing' | 'unknown';
  managed?: boolean;
  /** Whether AI Builder still supports models of its type: only false says that it does not. */
  supported?: boolean;
  /** Whether its type is a preview feature; left out: what the documentation says of its template. */
  preview?: boolean;
  /** The tables its maker had it work on; left out: not known. */
  sourceTables?: readonly string[];
}

export interface ContainerFacts {
  id: string;
  model: string;
}

/** A cloud flow that has to do with a model; the flow itself is a record, so that its owner and name are known. */
export interface FlowFacts {
  /** The record's id. */
  id: string;
  model: string;
  /** What it does: run the model, send documents back for retraining, or train or run the model on a schedule. */
  purpose: 'runs' | 'feedback-loop' | 'retrain-schedule' | 'run-schedule';
}

/** A canvas app that calls models. Who may open it is kept by Power Apps, not by Dataverse. */
export interface AppFacts {
  id: string;
  name?: string;
  models: readonly string[];
  /** People and teams the app is shared with, its owner included. */
  sharedWith?: readonly string[];
}

/** What rules need beyond access. */
export interface SharingFacts {
  models?: readonly ModelFacts[];
  containers?: readonly ContainerFacts[];
  flows?: readonly FlowFacts[];
  /** Flows that are told only when they run which model to use: the ids of their records. */
  dynamicFlows?: readonly string[];
  apps?: readonly AppFacts[];
  /** The environment's feature "Preview and experimental AI models"; only false says that it is off. */
  previewModels?: boolean;
}

/**
 * One environment as plain data: what contracts call a world.
 * Everything but `records` may be left out: what is left out does not exist.
 * `unknown` names what could not be read: top-level lists ("shares"), one thing of a list ("shares/<record>", "facts/containers",
 * "settings/hierarchy") or one field of it ("people/beth/roles"). What is listed all the same counts; what is not may still be so.
 */
export interface Facts {
  businessUnits?: readonly BusinessUnit[];
  people?: readonly Person[];
  teams?: readonly Team[];
  roles?: readonly Role[];
  positions?: readonly Position[];
  records: readonly RecordFacts[];
  shares?: readonly ShareFacts[];
  settings?: SettingsFacts;
  unknown?: readonly string[];
  facts?: SharingFacts;
}
