import type { Access } from '../access/compile.ts';
import type { AppFacts, FlowFacts, ModelFacts, Person, RecordFacts, Right, Role, Team } from '../facts.ts';
import type { ModelWork, Question, ShareLevel } from '../question.ts';
import type { LevelRights } from '../sharing/level-rights.ts';
import type { SharingReadings } from './readings.ts';

/** Somebody who owns or may own rows. */
export type PrincipalFacts =
  | { type: 'person'; id: string; name: string; facts: Person }
  | { type: 'team'; id: string; name: string; facts: Team };

/** A row with a name to show. */
export interface NamedRow {
  id: string;
  name: string;
  /** What the row is, as Microsoft's pages name its table. */
  kind: 'AI Model' | 'AI Builder Datasets Container' | 'Process';
  facts: RecordFacts;
}

/** Whom something is shared with. */
export interface Recipient {
  id: string;
  name: string;
  /** The person, or the members of the team; nobody in particular when it is the organization. */
  people: readonly { id: string; name: string }[];
  /** The names of what hides further members. */
  unknown: readonly string[];
}

/** A share of a model, at the level its rights amount to: null when they amount to none. */
export interface SharedWith extends Recipient {
  rights: readonly Right[];
  level: ShareLevel | null;
}

/** A flow of a model. */
export interface NamedFlow extends NamedRow {
  purpose: FlowFacts['purpose'];
  /** Whom it runs as; without a name where it has no owner that could be read. */
  ownedBy: { id: string; name: string };
}

/** What the documentation says of a model's type, and the environment of this one. */
export interface ModelType {
  template: string;
  isPrompt: boolean;
  isPreview: boolean;
  isScheduledOnly: boolean;
}

/** The questions about access that rules ask. */
export type AccessEvidence = Pick<Access, 'explainRow' | 'holds'>;

/** The facts that rules judge by, by the name under which they need them. */
export interface Evidence {
  readings: SharingReadings;
  access: AccessEvidence;
  model: NamedRow;
  /** Who owns the model now. */
  owner: PrincipalFacts;
  /** The model's dataset containers; none is a fact. */
  containers: readonly NamedRow[];
  /** Whether the model's kind keeps its training data in a dataset container. */
  trainingData: 'in-container' | 'container-not-found' | 'elsewhere';
  /** Whether the model came with a solution, although models of its type keep their training data where they were made. */
  importedWithoutData: boolean;
  modelType: ModelType;
  isSupported: boolean;
  /** Whether the environment offers preview features, as far as this model's type is one. */
  previewIsOn: 'on' | 'off' | 'not-a-preview';
  state: NonNullable<ModelFacts['state']>;
  /** `model`: the model's shares. */
  shares: readonly SharedWith[];
  /** The model's shares as far as a question concerns them: all, or those that reach the person it is about. */
  sharesConcerned: readonly SharedWith[];
  /** Everybody whom the model is shared with as Co-owner. */
  coOwners: readonly SharedWith[];
  /** The model's flows. */
  flows: readonly NamedFlow[];
  /** `reassign`: the model's flows, which stay with whoever owns them. */
  flowsThatStay: readonly NamedFlow[];
  /** The apps that call the model, with whoever may open them. */
  apps: readonly { app: AppFacts; recipients: readonly Recipient[] }[];
  /** `reassign`: who asks. */
  caller: PrincipalFacts;
  newOwner: PrincipalFacts;
  /** Whoever owns a row that would move. */
  previousOwners: readonly PrincipalFacts[];
  /** Whether the organization shares every assigned row with its previous owner. */
  shareToPreviousOwner: boolean;
  /** `use` and `work`: who wants to. */
  person: PrincipalFacts;
  from: Extract<Question, { kind: 'use' }>['from'];
  app: AppFacts;
  /** The people who may open the app. */
  appUsers: readonly Recipient[];
  flow: NamedRow;
  work: ModelWork;
  /** What of a model's type and version matters to working on it. */
  versionAtWork: { retrained: boolean; addsColumn: boolean; published: boolean };
  /** Whether the model came with a managed solution. */
  isManaged: boolean;
  /** `share`: who shares, with whom, as what. */
  sharer: PrincipalFacts;
  recipient: Recipient;
  level: ShareLevel;
  /** The rights that this level gives on the model and its containers, as far as the environment shows them: what a plan would give. */
  levelRights: LevelRights;
  /** `share`: whether a model of its type works on rows of tables that its maker chose. */
  worksOnOwnTables: boolean;
  /** `reassign`: the tables that the model works on; none where its type works on none of its maker's choice. */
  sourceTables: readonly string[];
  /** How far the model has come that would be shared. */
  stateOfShared: NonNullable<ModelFacts['state']>;
  /** The same as the person or team that they are. */
  recipientFacts: PrincipalFacts;
  /** The sharer's roles, held directly or through teams. */
  sharerRoles: readonly Role[];
  /** `unshare`: who shall lose a share. */
  formerRecipient: Recipient;
  /** `shared`: what somebody shall have, and the level they have by an explicit share of the model. */
  wanted: { principal: string; level: ShareLevel | 'none' };
  given: ShareLevel | 'none';
  /** `shared`: the model's dataset containers that somebody else owns, with the level they have of each. */
  givenOfContainers: readonly { row: NamedRow; level: ShareLevel | 'none' }[];
}

export type Need = keyof Evidence;

/** A fact, or the names in the form of `Facts.unknown` because of which it is missing. */
export type Known<T> = { value: T } | { missing: readonly string[] };

/** A fact that is there. */
export function known<T>(value: T): Known<T> {
  return { value };
}

/** A fact that is not there. Nothing that would name why means that facts contradict each other: then the thing itself is named. */
export function missing(names: readonly string[], otherwise: string): Known<never> {
  return { missing: names.length > 0 ? [...new Set(names)] : [otherwise] };
}

/** A fact that is there unless something could not be read. */
export function knownUnless<T>(open: readonly string[], value: T): Known<T> {
  return open.length > 0 ? { missing: [...new Set(open)] } : { value };
}

/** A fact that follows from another: missing when that one is. */
export function whenKnown<T, R>(found: Known<T>, next: (value: T) => Known<R>): Known<R> {
  return 'value' in found ? next(found.value) : found;
}

/** All of several facts; missing as soon as one is. */
export function all<T>(found: readonly Known<T>[]): Known<T[]> {
  const names = found.flatMap((one) => ('missing' in one ? one.missing : []));
  return knownUnless(names, found.flatMap((one) => ('value' in one ? one.value : [])) as T[]);
}
