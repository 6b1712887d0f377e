import type { Change, Facts, Question } from '#engine';
import type { Plan, PlanUnit, RecordRef, UnitState } from './plan.ts';
import { kindOf } from './units/unit-kinds.ts';

/** What moved since a unit was planned; empty when it may be applied. */
export function isStale(unit: PlanUnit, now: UnitState): Change[] {
  return kindOf(unit).isStale(unit, now);
}

/** A unit with what was read just before it is applied in place of what was known when it was planned. */
export function asFound(unit: PlanUnit, found: UnitState): PlanUnit {
  return kindOf(unit).asFound(unit, found);
}

/** What is not as a unit wants it, by what was read; empty means verified. */
export function verifyUnit(unit: PlanUnit, after: UnitState): Change[] {
  return kindOf(unit).verify(unit, after);
}

/** Whether somebody who is guided has arrived at what a unit wants, if need be by other means than ours. */
export function isReached(unit: PlanUnit, state: UnitState): boolean {
  const kind = kindOf(unit);
  return kind.isReached ? kind.isReached(unit, state) : kind.verify(unit, state).length === 0;
}

/** What the rules are asked about a unit. */
export function questionsAbout(unit: PlanUnit, caller: string): readonly Question[] {
  return kindOf(unit).questions(unit, caller);
}

/** The rows on which a unit may change somebody's access. */
export function comparedRows(unit: PlanUnit): readonly RecordRef[] {
  return kindOf(unit).compared(unit);
}

/** The facts as they would be once a plan is applied. */
export function predict(facts: Facts, { units }: Plan): Facts {
  return [...Map.groupBy(units, ({ kind }) => kind).values()].reduce(
    (before, [first, ...others]) => (first ? kindOf(first).predict(before, [first, ...others]) : before),
    facts,
  );
}

/** Facts with what was just read about units in place of what they say. */
export function withStates(facts: Facts, read: readonly { unit: PlanUnit; state: UnitState }[]): Facts {
  return [...Map.groupBy(read, ({ unit }) => unit.kind).values()].reduce((before, group) => {
    const [first] = group;
    return first
      ? kindOf(first.unit).withStates(
          before,
          group.map(({ state }) => state),
        )
      : before;
  }, facts);
}
