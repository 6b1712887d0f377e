import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import type { Facts } from '#engine';
import type { Plan } from '#walkthroughs';
import { accessChanges, judgePlan } from './assess.ts';
import { writeJournal } from './journal.ts';
import type { ModelRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/** Judges a plan, keeps it as a draft for the pages to show, and notes it in the journal. */
export async function keepDraft(
  around: Surroundings,
  environment: EnvironmentRecord,
  { plan, facts, rows }: { plan: Plan; facts: Facts; rows: ModelRows },
): Promise<PlanRecord> {
  const record: PlanRecord = {
    id: plan.id,
    environment: environment.id,
    model: rows.model.record.id,
    plan,
    state: 'draft',
    findings: judgePlan(facts, rows, plan, environment.caller.id),
    accessChanges: accessChanges(facts, rows, plan),
    outcome: [],
    problem: null,
    undoneBy: null,
    waitingUntil: null,
    seen: null,
    updatedOn: around.now().toISOString(),
  };
  await around.cache.plans.put(record);
  await writeJournal(around, environment, plan, { kind: 'planned', unit: null, problem: null });
  return record;
}

/** The newest complete reading. Throws when there is none yet. */
export async function readFacts(around: Surroundings, environment: EnvironmentRecord): Promise<Facts> {
  const facts = (await around.cache.view(environment.id))?.facts;
  if (!facts) throw new DataverseError({ kind: 'not-read-yet' });
  return facts;
}
