import type { Problem } from '#engine';
import type { StateOf, UnitKindName, UnitOf } from '#walkthroughs';
import type { Write } from '../batch.ts';
import type { Send } from '../send.ts';

/** What was found when a unit was read: its state, or why there is none. */
export type Found<State> = { state: State } | { problem: Problem };

/** How one kind of unit is read and written. */
export interface UnitAccess<Name extends UnitKindName> {
  /** The state of each unit now, by the unit's id. Throws `DataverseError` for what concerns more than one of them. */
  read(
    send: Send,
    origin: string,
    units: readonly UnitOf<Name>[],
    signal: AbortSignal | undefined,
  ): Promise<Map<string, Found<StateOf<Name>>>>;
  /** The writes of its change set, in order. */
  writes(unit: UnitOf<Name>, origin: string): Write[];
}
