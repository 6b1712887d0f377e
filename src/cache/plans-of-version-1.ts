import type { PlanRecord } from './records.ts';

/** What plans looked like before they could hold units of several kinds, as far as it differs. */
export interface PlanOfVersion1 {
  model: string;
  findings: readonly { data: Readonly<Record<string, string>> }[];
  outcome: readonly object[];
  seen: unknown;
  plan: {
    newOwner: { type: 'person' | 'team'; id: string };
    undoes: string | null;
    units: readonly { id: string }[];
  };
}

/** The same plan as it is kept now. */
export function fromVersion1(record: PlanOfVersion1): PlanRecord {
  const { model, ...kept } = record;
  const { newOwner, ...plan } = record.plan;
  const [unit] = plan.units;
  const choice = plan.undoes
    ? { kind: 'undo', plan: plan.undoes, units: null }
    : {
        kind: 'reassign-model',
        model,
        newOwner: { type: newOwner.type, id: newOwner.id },
      };
  return {
    ...kept,
    plan: {
      ...plan,
      choice,
      units: plan.units.map((one) => ({ ...one, kind: 'model', newOwner, below: 'listed' })),
    },
    findings: record.findings.map((finding) => ({
      ...finding,
      cases: unit ? [{ unit: unit.id, data: finding.data }] : [],
    })),
    seen: record.seen && unit ? { [unit.id]: record.seen } : null,
    outcome: record.outcome.map((one) => ({ ...one, before: null })),
    // What was kept had every other field of its shape already.
  } as unknown as PlanRecord;
}
