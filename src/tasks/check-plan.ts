import type { EnvironmentRecord, PlanRecord } from '#cache';
import { verifyUnit } from '#walkthroughs';
import { judgePlan } from './assess.ts';
import { writeJournal } from './journal.ts';
import { readFacts } from './keep-draft.ts';
import { readModelRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Looks in Dataverse how far a guided plan has come, whoever did what wherever: its findings tick the steps, and when everything is
 * where the plan wants it the plan is verified and can be undone like one that we applied. Says whether it is done.
 */
export async function checkPlan(
  around: Surroundings,
  environment: EnvironmentRecord,
  record: PlanRecord,
): Promise<boolean> {
  // A check may arrive after the plan left the guide: what ended is not judged again.
  if (record.state !== 'guiding') return false;
  const { plan } = record;
  const rows = await readModelRows(around, environment, record.model);
  const seen = rows.all;
  const findings = judgePlan(await readFacts(around, environment), rows, plan, environment.caller.id);
  const isDone = plan.units.every((unit) => verifyUnit(unit, seen).length === 0);
  const outcome = isDone
    ? plan.units.map((unit) => ({ unit: unit.id, state: 'verified' as const, problem: null, after: seen }))
    : record.outcome;
  const updatedOn = around.now().toISOString();
  await around.cache.plans.patch(record.id, {
    seen,
    findings,
    outcome,
    problem: null,
    updatedOn,
    ...(isDone ? { state: 'verified' } : {}),
  });
  if (isDone) await writeJournal(around, environment, plan, { kind: 'verified', unit: null, problem: null });
  return isDone;
}
