import type { EnvironmentRecord, JournalRecord } from '#cache';
import type { Problem } from '#engine';
import { type Plan, type PlanUnit, unitName } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

export type JournalKind = JournalRecord['kind'];

/** What happened to a unit, or to the plan as a whole. */
export interface JournalLine {
  kind: JournalKind;
  unit: PlanUnit | null;
  problem: Problem | null;
}

/** Writes one line of the journal; it is kept before anything that relies on it happens. */
export function writeJournal(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: Plan,
  line: JournalLine,
): Promise<void> {
  return writeJournalLines(around, environment, plan, [line]);
}

/** Writes several lines, all or none. */
export async function writeJournalLines(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: Plan,
  lines: readonly JournalLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const at = around.now().toISOString();
  await around.cache.journal.append(
    lines.map(({ kind, unit, problem }) => ({
      environment: environment.id,
      plan: plan.id,
      unit: unit?.id ?? null,
      at,
      kind,
      by: environment.caller,
      summary: unit ? unitName(unit) : summaryOf(plan),
      problem,
    })),
  );
}

/** The names of a plan's units; of very many only how many there are besides the first. */
function summaryOf({ units }: Plan): string {
  const names = units.slice(0, mostNames).map(unitName).join(', ');
  return units.length > mostNames ? `${names}, +${units.length - mostNames}` : names;
}

const mostNames = 20;
