import type { Readings } from '../access/readings.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { Evidence, Need } from './evidence.ts';
import type { SharingReadings } from './readings.ts';

/**
 * A page that a rule rests on: its title and address, the date that the copy which was opened bears (ISO 8601), and whether the page says what
 * the rule says (`documented`) or the rule only follows from it (`inferred`).
 */
export interface Cite {
  page: string;
  url: string;
  dated: string;
  certainty: 'documented' | 'inferred';
}

/** What a rule found: values for its sentences' placeholders, and the ids it rests on. */
export interface Judgement {
  verdict: Verdict;
  data?: Readonly<Record<string, string>>;
  evidence?: readonly string[];
  missing?: readonly string[];
  /** Where it is not the rule's. */
  severity?: Finding['severity'];
}

/**
 * One sharing rule. Its id is a sentence that is true when it passes; `needs` are the facts it judges by: when one is missing the finding
 * is cannot-tell and `judge` is not asked. Sentences are English, with `{placeholders}` filled from the finding's data; {model} and the names
 * that the question gives ({caller}, {newOwner}, {person}, {sharer}, {principal}) are always there, {owner} wherever the rule needs the owner.
 */
export interface Rule {
  id: string;
  needs: readonly Need[];
  severity: Finding['severity'];
  sentences: { pass: string; fail: string; cannotTell: string };
  cites: readonly Cite[];
  /** What each of two pages says, where Microsoft's pages disagree. */
  disputed?: readonly string[];
  /** The setting that chooses between them: of the rules, or of the access that they ask about. */
  reading?: Reading;
  /** Of a plan it is asked about the facts as they would be once the plan is applied. */
  ofOutcome?: true;
  /** The plan that solves a failure, by its name in `Plan.walkthrough`, or why none can: exactly one of the two. */
  solvedBy?: string;
  unsolvable?: string;
  judge(evidence: Evidence): Judgement;
}

type Reading = keyof SharingReadings | keyof Readings;

type Dispute =
  | { disputed: readonly [string, string, ...string[]]; reading: Reading }
  | { disputed?: never; reading?: never };

type Solution = { solvedBy: string; unsolvable?: never } | { unsolvable: string; solvedBy?: never };

type Definition<N extends Need> = Omit<Rule, 'needs' | 'judge' | 'solvedBy' | 'unsolvable' | 'disputed' | 'reading'> &
  Solution &
  Dispute & {
    needs: readonly N[];
    judge(evidence: Pick<Evidence, N>): Judgement;
  };

/** Declares a rule. The compiler lets its judge see only the facts it says it needs, and demands a plan or the reason why none can help, and a setting for every dispute. */
export function defineRule<const N extends Need>(rule: Definition<N>): Rule {
  return rule;
}
