import type { PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { blocks } from '#walkthroughs';

/** Holds that nothing known when a plan was made keeps it from being applied: no half of it is written. Throws a `DataverseError`. */
export function demandUnblocked({ proof }: Pick<PlanRecord, 'proof'>): void {
  const limit = proof?.limits.find(blocks);
  if (!limit) return;
  const [lacking] = limit.kind === 'lacking' ? limit.privileges : [];
  throw new DataverseError(
    lacking
      ? { kind: 'missing-privilege', privilege: lacking.name, table: null, whose: 'caller' }
      : { kind: 'unexpected', message: 'Something stands in the way of this plan: it is shown on the plan.' },
  );
}
