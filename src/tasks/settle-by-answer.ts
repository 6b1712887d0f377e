import type { PlanFinding } from '#cache';
import type { Right } from '#engine';

const rule = 'sharer-may-share-model';

/**
 * Whether the caller may share a model is Dataverse's to say: where it answered for every model of a finding, its answer stands in place of what
 * could be worked out from the roles and shares one may read.
 */
export function settleByAnswer(
  findings: readonly PlanFinding[],
  rights: ReadonlyMap<string, readonly Right[]>,
): PlanFinding[] {
  return findings.map((finding): PlanFinding => {
    if (finding.rule !== rule) return finding;
    const held = finding.cases.map(({ unit }) => rights.get(unit));
    if (held.some((one) => one === undefined)) return finding;
    const lacking = (['Share', 'Read'] as const).filter((right) => held.some((one) => !one?.includes(right)));
    const data = { ...finding.data, rights: lacking.join(', ') };
    return { ...finding, verdict: lacking.length > 0 ? 'fail' : 'pass', data, missing: [] };
  });
}
