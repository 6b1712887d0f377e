import type { Facts, Question, SharingReadings, Verdict } from '#engine';

/** A small world with a story, a question about it, and what rules find; a rule that is not listed passes or does not apply. */
export interface Scenario {
  /** The story in a sentence or two. */
  story: string;
  world: Facts;
  question: Question;
  /** Where a contested point is read otherwise than documented. */
  readings?: Partial<SharingReadings>;
  expect: Readonly<Record<string, Verdict>>;
}

/** Checks a scenario's type and hands it back. */
export function scenario(one: Scenario): Scenario {
  return one;
}
