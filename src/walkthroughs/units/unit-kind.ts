import type { Change, Facts, Question } from '#engine';
import type { RecordRef, StateOf, UnitKindName, UnitOf } from '../plan.ts';

/** What plans need to know of one kind of unit. Nothing here reads or writes. */
export interface UnitKind<Name extends UnitKindName> {
  /** The rows on which access before and after is compared. */
  compared(unit: UnitOf<Name>): readonly RecordRef[];
  /** What moved since the plan was made; empty when it may be applied. */
  isStale(unit: UnitOf<Name>, now: StateOf<Name>): Change[];
  /** The unit with what was read just before it is applied in place of what was known when it was planned. */
  asFound(unit: UnitOf<Name>, found: StateOf<Name>): UnitOf<Name>;
  /** What is not as the unit wants it; empty means verified. */
  verify(unit: UnitOf<Name>, after: StateOf<Name>): Change[];
  /** Whether a guide has arrived, by whatever means Microsoft's pages use; left out: when it verifies. */
  isReached?(unit: UnitOf<Name>, state: StateOf<Name>): boolean;
  /** The unit that takes it back, from the state after it; null when there is nothing to take back. */
  reverse(unit: UnitOf<Name>, after: StateOf<Name>): UnitOf<Name> | null;
  /** The facts as they would be once these units are applied. */
  predict(facts: Facts, units: readonly UnitOf<Name>[]): Facts;
  /** Facts with these states, as they were just read, in place of what the facts say. */
  withStates(facts: Facts, states: readonly StateOf<Name>[]): Facts;
  /** What the rules are asked about a unit before it is applied. */
  questions(unit: UnitOf<Name>, caller: string): readonly Question[];
}
