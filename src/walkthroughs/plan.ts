import type { Right } from '#engine';
import type { PlanChoice } from './plan-choice.ts';
import type { RolesState, RolesUnit } from './roles/role-unit.ts';

/** A person or a team: whoever can own a row. */
export interface Principal {
  type: 'person' | 'team';
  id: string;
  name: string;
}

/** One row of Dataverse, by table (our own opaque name of it: the logical name) and id. */
export interface RecordRef {
  table: string;
  id: string;
  name: string;
}

/** Whom a row is shared with, explicitly, and with which rights. */
export interface Share {
  principal: {
    type: 'person' | 'team' | 'organization';
    id: string;
    name: string;
  };
  rights: readonly Right[];
}

/** A row as it was read: owner and explicit shares. `shares: null` means they could not be read. */
export interface RowState {
  record: RecordRef;
  owner: Principal;
  shares: readonly Share[] | null;
  /** The row's parent within the plan's subject (a container's id for a dataset), or null. */
  parent: string | null;
}

export type Operation =
  | { kind: 'assign'; record: RecordRef; from: Principal; to: Principal }
  /** Sets what a principal holds explicitly; `to: []` revokes. */
  | {
      kind: 'set-share';
      record: RecordRef;
      principal: Share['principal'];
      from: readonly Right[];
      to: readonly Right[];
    };

/** What changes one model: its row, its dataset containers and what lies below them. */
export interface ModelUnit {
  kind: 'model';
  id: string;
  model: RecordRef;
  /** Who shall own the rows it assigns; null when it assigns none. */
  newOwner: Principal | null;
  operations: readonly Operation[];
  /** The model, its containers and, where `below` says so, every row below those, as they were when the plan was made. */
  before: readonly RowState[];
  /** Whether `before` lists what lies below the containers; what it does not list is read before the unit is applied. */
  below: 'listed' | 'not-listed';
}

/** What changes whom one model and its dataset containers are shared with. */
export interface SharesUnit {
  kind: 'shares';
  id: string;
  model: RecordRef;
  operations: readonly Extract<Operation, { kind: 'set-share' }>[];
  /** The model and its containers as they were when the plan was made. */
  before: readonly RowState[];
}

/**
 * Every kind of unit a plan may hold, with what is read from Dataverse about one. A unit has its kind, an id, and `before`: the state as it was
 * when the plan was made. What a kind can do is in `units/` here, how it is read and written in `dataverse/units`.
 */
export interface UnitKinds {
  model: { unit: ModelUnit; state: readonly RowState[] };
  roles: { unit: RolesUnit; state: RolesState };
  shares: { unit: SharesUnit; state: readonly RowState[] };
}

export type UnitKindName = keyof UnitKinds;
export type UnitOf<K extends UnitKindName> = UnitKinds[K]['unit'];
export type StateOf<K extends UnitKindName> = UnitKinds[K]['state'];

/** What moves together or not at all: one change set. */
export type PlanUnit = UnitOf<UnitKindName>;

/** What a unit is about, as read from Dataverse. */
export type UnitState = StateOf<UnitKindName>;

/** A plan about models only. */
export type ModelPlan = Plan & { units: readonly ModelUnit[] };

/** A change as data: what will be done, what is expected to be found first, and (through `before`) how it is reversed. */
export interface Plan {
  id: string;
  /** Which walkthrough the plan belongs to: where one has steps over Microsoft's own pages, its file has this name. */
  walkthrough: 'reassign-model' | 'hand-over' | 'share-model' | 'lock-sharing' | 'give-privilege' | 'raise-depth';
  environment: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  /** What it was made from: planned again from that when the environment has moved. */
  choice: PlanChoice;
  units: readonly PlanUnit[];
  /** The plan that this one reverses, if it is an undo. */
  undoes: string | null;
}
