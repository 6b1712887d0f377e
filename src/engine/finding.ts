import type { Readings } from './access/readings.ts';

export type Verdict = 'pass' | 'fail' | 'cannot-tell' | 'does-not-apply';

/** What a rule found. `data` fills the placeholders of the rule's sentences; `evidence` points at the facts it rests on. */
export interface Finding {
  rule: string;
  verdict: Verdict;
  data: Readonly<Record<string, string>>;
  /** Ids of people, teams, roles and records the verdict rests on. */
  evidence: readonly string[];
  /** For cannot-tell: names of the facts that were missing, in the form of `Facts.unknown`. */
  missing: readonly string[];
  /** How much it matters when it fails: a blocker stops the walkthrough, a warning is shown before Apply. */
  severity: 'blocker' | 'warning' | 'note';
  /** The contested readings that somebody's access rests on here and nothing else; left out where there are none. */
  disputed?: readonly (keyof Readings)[];
}
