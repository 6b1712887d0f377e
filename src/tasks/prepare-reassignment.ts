import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import type { Facts } from '#engine';
import { type Plan, type Principal, planReassignment } from '#walkthroughs';
import { assess } from './assess.ts';
import { writeJournal } from './journal.ts';
import { type ModelRows, readModelRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a draft plan that gives a model and its dataset containers to somebody else: nothing is written.
 * Throws a `DataverseError` when the rows cannot be read or the environment was never read.
 */
export async function prepareReassignment(
  around: Surroundings,
  environment: EnvironmentRecord,
  model: string,
  chosen: { type: 'person' | 'team'; id: string },
): Promise<PlanRecord> {
  const facts = await readFacts(around, environment);
  const rows = await readModelRows(around, environment, model);
  const plan = planReassignment({
    id: around.newId(),
    madeOn: around.now().toISOString(),
    environment: environment.id,
    model: rows.model,
    containers: rows.containers,
    below: rows.below,
    newOwner: { ...chosen, name: nameOf(facts, chosen) },
  });
  return keepDraft(around, environment, { plan, facts, rows });
}

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
    ...assess(facts, rows, plan, environment.caller.id),
    outcome: [],
    problem: null,
    undoneBy: null,
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

function nameOf(facts: Facts, { type, id }: Pick<Principal, 'type' | 'id'>): string {
  const among = type === 'person' ? facts.people : facts.teams;
  return among?.find((one) => one.id === id)?.name ?? id;
}
