import { accessDisputes, type Cite, type Finding, rules } from '#engine';
import { sayAs } from '../say.ts';

/** A finding in words: what was found, why no walkthrough can help, what Microsoft's pages disagree about, and the pages it rests on. */
export interface FindingWords {
  sentence: string;
  unsolvable: string | null;
  disputed: readonly string[];
  cites: readonly Cite[];
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Puts a finding into its rule's own sentences; a rule that this version does not know is named by its id. */
export function findingWords({ rule: id, verdict, data, disputed: readings = [] }: Finding): FindingWords {
  const rule = byId.get(id);
  if (!rule || verdict === 'does-not-apply') return { sentence: id, unsolvable: null, disputed: [], cites: [] };
  const { sentences, unsolvable, disputed = [], cites } = rule;
  // The catalogue's keys of rules: `rule_<id>_<verdict>`, `…_unsolvable`, `…_disputed_<n>`.
  const say = (part: string, english: string) => sayAs(`rule_${id}_${part}`.replaceAll('-', '_'), english, data);
  return {
    sentence: say(verdict, verdict === 'cannot-tell' ? sentences.cannotTell : sentences[verdict]),
    unsolvable: verdict === 'fail' && unsolvable ? say('unsolvable', unsolvable) : null,
    disputed: [
      ...disputed.map((reading, index) => say(`disputed_${index + 1}`, reading)),
      ...readings.flatMap(disputeWords),
    ],
    cites,
  };
}

/** What each of two pages says of a reading; its keys of the catalogue: `dispute_<reading>_<n>`. */
function disputeWords(reading: keyof typeof accessDisputes): string[] {
  return (accessDisputes[reading] ?? []).map((said, index) => sayAs(`dispute_${reading}_${index + 1}`, said, {}));
}

/** Whether a walkthrough settles what a finding complains about. */
export function isSettledBy(walkthrough: string, { rule, verdict }: Finding): boolean {
  // A handover is many reassignments.
  const solving = walkthrough === 'hand-over' ? 'reassign-model' : walkthrough;
  return verdict === 'fail' && byId.get(rule)?.solvedBy === solving;
}
