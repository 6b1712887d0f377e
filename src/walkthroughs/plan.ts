import type { Right } from '#engine';

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
  principal: { type: 'person' | 'team' | 'organization'; id: string; name: string };
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

/** What moves together or not at all: one change set. */
export interface PlanUnit {
  id: string;
  model: RecordRef;
  operations: readonly Operation[];
  /** Every row the unit touches, directly or by cascade, as it was when the plan was made. */
  before: readonly RowState[];
}

/** A change as data: what will be done, what is expected to be found first, and (through `before`) how it is reversed. */
export interface Plan {
  id: string;
  walkthrough: 'reassign-model';
  environment: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  newOwner: Principal;
  units: readonly PlanUnit[];
  /** The plan that this one reverses, if it is an undo. */
  undoes: string | null;
}
