import type { Access } from '../access/compile.ts';
import type { Person, RecordFacts, Team } from '../facts.ts';

/** Somebody who owns or may own rows. */
export type PrincipalFacts =
  | { type: 'person'; id: string; name: string; facts: Person }
  | { type: 'team'; id: string; name: string; facts: Team };

/** A row with a name to show. */
export interface NamedRow {
  id: string;
  name: string;
  /** What the row is, as Microsoft's pages name its table. */
  kind: 'AI Model' | 'AI Builder Datasets Container';
  facts: RecordFacts;
}

/** The questions about access that rules ask. */
export type AccessEvidence = Pick<Access, 'explainRow' | 'holds'>;

/** The facts that rules judge by, by the name under which they need them. */
export interface Evidence {
  access: AccessEvidence;
  caller: PrincipalFacts;
  newOwner: PrincipalFacts;
  model: NamedRow;
  /** The model's dataset containers; none is a fact. */
  containers: readonly NamedRow[];
  /** Who owns the model now. */
  owner: PrincipalFacts;
  /** Whoever owns a row that would move. */
  previousOwners: readonly PrincipalFacts[];
  /** Whether the model's kind keeps its training data in a dataset container. */
  trainingData: 'in-container' | 'container-not-found' | 'elsewhere';
  /** Whether the organization shares every assigned row with its previous owner. */
  shareToPreviousOwner: boolean;
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
