import { rules } from '#engine';
import type { Found } from './finding-fix.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Findings of a plan with those as one that were told apart by new owners of whom their sentence does not speak. */
export function saidOnce(findings: readonly Found[]): Found[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { rule, verdict, severity } = finding;
    const sentences = byId.get(rule)?.sentences;
    const sentence =
      verdict === 'cannot-tell' ? sentences?.cannotTell : verdict === 'does-not-apply' ? '' : sentences?.[verdict];
    return sentence === undefined || /\{(newOwner|principal|level)\}/.test(sentence)
      ? finding
      : [rule, verdict, severity].join(' ');
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    // What differs in a case is said of its own finding: of another one it has to be said whole.
    const cases = others.flatMap((other) =>
      (other.cases ?? []).map(({ unit, data }) => ({ unit, data: { ...other.data, ...data } })),
    );
    return [others.length > 0 ? { ...first, cases: [...(first.cases ?? []), ...cases] } : first];
  });
}
