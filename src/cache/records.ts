import type { Asked, DiagnosedWorld, GateId } from '#diagnosis';
import type { Facts, Finding, HoldingChange, PrivilegeHolder, Problem, Right } from '#engine';
import type { LockLimit, Plan, Principal, RecordRef, Regained, RowState, UnitState } from '#walkthroughs';
import type { ModelEvents } from './model-events.ts';

/** The origin of the environment's Web API, or `sample` for the built-in one. */
export type EnvironmentId = string;

/** An environment somebody connected. */
export interface EnvironmentRecord {
  id: EnvironmentId;
  kind: 'dataverse' | 'sample';
  /** https://contoso.crm.dynamics.com */
  origin: string;
  name: string;
  organizationId: string;
  /** Power Platform's id of the environment, for links to the maker portal and the admin center; null when it could not be read. */
  environmentId: string | null;
  caller: { id: string; name: string };
  /** Object type codes by logical name: Advanced Find addresses need them and they differ per environment. */
  typeCodes: Readonly<Record<string, number>>;
  /** People who were noted as about to leave; none when left out. */
  leaving?: readonly string[];
  /** ISO 8601. */
  connectedOn: string;
}

export type TableProgress =
  | { state: 'waiting' }
  | { state: 'reading'; rows: number }
  | { state: 'done'; rows: number }
  /** The caller may not read it, or it is not there: an unknown fact, never an empty list. */
  | { state: 'unreadable'; problem: Problem };

/** How far the reading of an environment has come; pages watch it. */
export interface SyncRecord {
  environment: EnvironmentId;
  generation: number;
  state: 'running' | 'complete' | 'cancelled' | 'failed';
  tables: Readonly<Record<string, TableProgress>>;
  /** ISO 8601. */
  startedOn: string;
  finishedOn: string | null;
  /** Until when Dataverse asked to wait (ISO 8601), or null. */
  waitingUntil: string | null;
  problem: Problem | null;
}

/** One AI model as lists and pages show it. */
export interface ModelSummary {
  id: string;
  name: string;
  owner: Principal & { disabled: boolean };
  /** msdyn_uniquename of the template, or null when it could not be read. */
  template: string | null;
  state: 'draft' | 'training' | 'trained' | 'published' | 'failed' | 'importing' | 'unknown';
  managed: boolean;
  /** That it cannot be customized; left out where it can, or nobody said. */
  fixed?: boolean;
  /** Null: Dataverse gave none. */
  modifiedOn: string | null;
  /** Null: containers could not be read. */
  containers:
    | readonly {
        id: string;
        name: string;
        owner: Principal & { disabled: boolean };
      }[]
    | null;
}

/** What Dataverse said about one model when it was asked about that alone. */
export interface ModelLookup {
  environment: EnvironmentId;
  /** The model's id. */
  model: string;
  /** The model and its dataset containers. */
  rows: readonly RowState[];
  /** The caller's own rights on each of those rows; null where it did not say. */
  mine: readonly { record: string; rights: readonly Right[] | null }[];
  /** ISO 8601. */
  askedOn: string;
}

/** An environment and how far its reading is: small, however large the environment. */
export interface EnvironmentHead {
  environment: EnvironmentRecord;
  sync: SyncRecord | null;
}

/** An environment as lists and headers show it. */
export interface EnvironmentView extends EnvironmentHead {
  /** Whether a first reading is complete. */
  isRead: boolean;
  models: readonly ModelSummary[];
}

/** The newest complete reading of an environment, with everything that it tells. */
export interface EnvironmentReading extends EnvironmentView {
  /** Null until a first reading is complete. */
  facts: Facts | null;
}

/** What Dataverse itself says about a person or team and a row, kept beside what we make of what was read. */
export interface VerificationRecord {
  environment: EnvironmentId;
  /** The row's id. */
  record: string;
  /** The person's or team's id. */
  principal: string;
  state: 'asking' | 'told' | 'failed';
  told: AccessTold | null;
  problem: Problem | null;
  /** ISO 8601. */
  at: string;
}

/** Dataverse's own answer about access to a row. */
export interface AccessTold {
  rights: readonly Right[];
  /** The rights by where they come from; null where Dataverse does not tell. */
  by: { role: readonly Right[]; share: readonly Right[]; hierarchy: readonly Right[] } | null;
}

/** The same with what Dataverse was asked about singly, because not all of the reading was allowed. */
export interface EnvironmentKnown extends EnvironmentReading {
  lookups: readonly ModelLookup[];
  /** The models whose AI events were counted. */
  events: readonly ModelEvents[];
}

export type PlanState =
  | 'draft' /* shown, nothing written */
  | 'guiding' /* somebody is doing it in Microsoft's pages; we watch */
  | 'applying'
  | 'verified'
  | 'failed' /* nothing, or only some units, moved: `outcome` says which */
  | 'stale'; /* the environment moved since; `problem` shows what */

/** What was found by reading back after a write. */
export interface UnitOutcome {
  unit: string;
  state: 'waiting' | 'writing' | 'verified' | 'refused' | 'not-verified' | 'stale';
  problem: Problem | null;
  /** What was found just before the write, or null where nothing was written by us. */
  before: UnitState | null;
  /** What was read back, or null before that. */
  after: UnitState | null;
  /** What Dataverse itself says the new owner may do with each row they were given; null where it did not say. Left out: it was not asked. */
  access?: readonly { record: string; rights: readonly string[] | null }[];
  /** The plan that took this unit back, if one did. */
  undoneBy?: string;
}

/** Who has which right before and after, only where it differs. */
export interface AccessChange {
  person: { id: string; name: string };
  record: RecordRef;
  gains: readonly string[];
  loses: readonly string[];
}

/** What a rule found about a plan; found alike for many units it stands there once. */
export interface PlanFinding extends Finding {
  /** The units it was found for, with what fills its sentences there otherwise than in its own: so kept, thousands are small. */
  cases: readonly { unit: string; data: Finding['data'] }[];
}

/** Somebody whom a change of roles concerns, and what they lose or gain by it. */
export interface RoleChange {
  person: { id: string; name: string };
  loses: readonly HoldingChange[];
  gains: readonly HoldingChange[];
  /** On how many of the rows that were read it changes their rights. */
  rows: number;
}

/** What a change of roles comes to, worked out over everybody and everything that was read. */
export interface RolesProof {
  changes: readonly RoleChange[];
  /** How many people and rows were compared. */
  people: number;
  rows: number;
  limits: readonly LockLimit[];
  /** Who holds what a lock takes all the same, and why. */
  keepers: readonly PrivilegeHolder[];
}

/** A plan with everything known about it: the one thing walkthrough pages watch. */
export interface PlanRecord {
  id: string;
  environment: EnvironmentId;
  plan: Plan;
  state: PlanState;
  findings: readonly PlanFinding[];
  /** What a change of roles comes to; absent for plans about models. */
  proof?: RolesProof;
  /** Of a lock in force: who holds again what it took, as of the last reading. */
  lock?: { checkedOn: string; regained: readonly Regained[] };
  /** Null: cannot tell, because facts are missing (see findings). */
  accessChanges: readonly AccessChange[] | null;
  outcome: readonly UnitOutcome[];
  problem: Problem | null;
  /** The plan that reverses this one, once one was made. */
  undoneBy: string | null;
  /** While applying: until when Dataverse asked to wait (ISO 8601), or null. */
  waitingUntil: string | null;
  /** What was last read while guiding, by unit. */
  seen: Readonly<Record<string, UnitState>> | null;
  updatedOn: string;
}

/** A diagnosis that somebody kept. */
export interface DiagnosisRecord {
  id: string;
  environment: EnvironmentId;
  asked: Asked;
  /** Whom and which model it is about, as they were called then. */
  names: { person: string; model: string };
  /** The pasted text without what tells of people and places; empty where there was none. */
  text: string;
  /** The first gate that failed then, or null. */
  cause: GateId | null;
  /** What it turned on, for `npm run replay`: without names and ids. */
  world: DiagnosedWorld;
  /** ISO 8601. */
  keptOn: string;
}

/** One line of the journal: written before a write is sent, and again with what was found. */
export interface JournalRecord {
  id?: number;
  environment: EnvironmentId;
  plan: string;
  unit: string | null;
  at: string;
  kind: 'planned' | 'intended' | 'sent' | 'refused' | 'found' | 'verified' | 'not-verified' | 'stopped';
  by: { id: string; name: string };
  summary: string;
  problem: Problem | null;
}
