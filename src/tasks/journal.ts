import type { EnvironmentRecord, JournalRecord } from '#cache';
import type { Problem } from '#engine';
import { type Plan, type PlanUnit, unitName } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

export type JournalKind = JournalRecord['kind'];

/** Writes one line of the journal; it is kept before anything that relies on it happens. */
export async function writeJournal(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: Plan,
  line: { kind: JournalKind; unit: PlanUnit | null; problem: Problem | null },
): Promise<void> {
  await around.cache.journal.append({
    environment: environment.id,
    plan: plan.id,
    unit: line.unit?.id ?? null,
    at: around.now().toISOString(),
    kind: line.kind,
    by: environment.caller,
    summary: (line.unit ? [line.unit] : plan.units).map(unitName).join(', '),
    problem: line.problem,
  });
}
