import type { Right } from '../facts.ts';
import type { Readings } from './readings.ts';

/** Whether somebody may do something; `cannot-tell` when a fact it depends on could not be read. */
export type Answer = 'yes' | 'no' | 'cannot-tell';

/** The ways in which Dataverse lets somebody reach a row. */
export type PathKind =
  | 'owner'
  | 'owner-team'
  | 'role'
  | 'team-role'
  | 'share'
  | 'team-share'
  | 'organization-share'
  | 'inherited-share'
  | 'manager'
  | 'position';

/** One reason why somebody holds a right: each, taken alone, would grant it. */
export interface Path {
  kind: PathKind;
  /** The team, parent row or report that the path runs through, or null. */
  via: string | null;
  /** The role whose privilege backs the path. */
  role: string | null;
  /** The path exists but does not work, because the person is disabled or their access mode stops them. */
  dormant: boolean;
  /** The contested readings of the documentation that it rests on; left out where there are none. */
  contested?: readonly (keyof Readings)[];
}

/** A gate that stands in the way, or would have to be known: `rule` is a sentence that would be true if it did not. */
export interface Missing {
  rule: string;
  data: Readonly<Record<string, string>>;
}

/** One right of one person or team on one row, with every reason for it and, where it is missing, every gate in the way. */
export interface RightExplanation {
  right: Right;
  answer: Answer;
  paths: readonly Path[];
  /** The first failing gate first; empty when the answer is yes. */
  missing: readonly Missing[];
  /** For cannot-tell: the facts that would settle it, in the form of `Facts.unknown`. */
  unknown: readonly string[];
}

/** All eight rights of one person or team on one row. */
export interface Explanation {
  principal: string;
  record: string;
  rights: Readonly<Record<Right, RightExplanation>>;
}
