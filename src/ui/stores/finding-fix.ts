import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { Facts, Finding } from '#engine';
import type { ModelUnit } from '#walkthroughs';

/** A way on from a finding: a place here or, beginning with https, one of Microsoft's pages; without either something to know. */
export interface FindingFix {
  label: string;
  to: string | null;
}

/** What findings of a plan are about. */
export interface FixContext {
  record: PlanRecord;
  environment: EnvironmentRecord;
  facts: Facts | null;
}

/** A finding; of a plan of many units with every unit it was found for. */
export type Found = Finding & { cases?: PlanRecord['findings'][number]['cases'] };

/** A finding of a plan, with the units that it is about, with what else may decide its fix. */
export interface FixCase extends FixContext {
  finding: Found;
  units: readonly ModelUnit[];
}
