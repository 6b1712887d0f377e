import type { EnvironmentRecord, PlanRecord, UnitOutcome } from '#cache';
import { applyUnit, DataverseError, problemOf, withPatience } from '#dataverse';
import type { Problem } from '#engine';
import { isStale, type PlanUnit, type RowState, verifyUnit } from '#walkthroughs';
import { type JournalKind, writeJournal } from './journal.ts';
import { readModelRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/** Where one application of a plan happens. */
interface Application {
  around: Surroundings;
  environment: EnvironmentRecord;
  record: PlanRecord;
  signal: AbortSignal;
}

/**
 * Applies a plan unit by unit: reads again, refuses when the environment has moved, writes the intention to the journal, sends one
 * change set, reads back. Called again after the worker or the connection died in between, it finds the intention and reads before it
 * writes, so that a write happens once. What was found is on the plan's record and in the journal; nothing is thrown.
 */
export async function applyPlan(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: string,
  signal: AbortSignal,
): Promise<void> {
  const record = await around.cache.plans.get(plan);
  if (!record) return;
  const application = { around, environment, record, signal };
  await patch(application, { state: 'applying', problem: null });
  try {
    for (const unit of record.plan.units) await applyUnitOnce(application, unit);
    await patch(application, { state: 'verified' });
    if (record.plan.undoes) await around.cache.plans.patch(record.plan.undoes, { undoneBy: plan });
  } catch (error) {
    const problem = problemOf(error);
    await patch(application, { state: problem.kind === 'changed-meanwhile' ? 'stale' : 'failed', problem });
    if (problem.kind === 'cancelled') await journal(application, 'stopped', null, problem);
  }
}

async function applyUnitOnce(application: Application, unit: PlanUnit): Promise<void> {
  const { signal } = application;
  const earlier = await outcomeOf(application, unit);
  if (earlier?.state === 'verified') return;
  signal.throwIfAborted();
  const found = await readUnit(application, unit);
  if (verifyUnit(unit, found).length === 0) return conclude(application, unit, found, null);
  const changes = isStale(unit, found);
  if (changes.length > 0) throw new DataverseError({ kind: 'changed-meanwhile', changes });
  signal.throwIfAborted();
  await setOutcome(application, { unit: unit.id, state: 'writing', problem: null, after: null });
  await journal(application, 'intended', unit, null);
  // From here to the reading back a stop waits: half a write is worse than a late stop.
  const { around, environment } = application;
  const waiting = (until: string | null) => void patch(application, { waitingUntil: until });
  const send = withPatience(around.reach(environment), { waiting });
  const problem = await applyUnit(send, environment.origin, unit);
  await journal(application, problem ? 'refused' : 'sent', unit, problem);
  // Also after a refusal: a connection that broke off may have carried the write through.
  await conclude(application, unit, await readUnit(application, unit), problem);
}

async function conclude(
  application: Application,
  unit: PlanUnit,
  after: readonly RowState[],
  refusal: Problem | null,
): Promise<void> {
  const changes = verifyUnit(unit, after);
  if (changes.length === 0) {
    await setOutcome(application, { unit: unit.id, state: 'verified', problem: null, after });
    return journal(application, 'verified', unit, null);
  }
  const problem = refusal ?? { kind: 'not-as-planned', changes };
  await setOutcome(application, { unit: unit.id, state: refusal ? 'refused' : 'not-verified', problem, after });
  if (!refusal) await journal(application, 'not-verified', unit, problem);
  throw new DataverseError(problem);
}

async function readUnit({ around, environment }: Application, unit: PlanUnit): Promise<readonly RowState[]> {
  return (await readModelRows(around, environment, unit.model.id)).all;
}

async function outcomeOf({ around, record }: Application, unit: PlanUnit): Promise<UnitOutcome | undefined> {
  return (await around.cache.plans.get(record.id))?.outcome.find((outcome) => outcome.unit === unit.id);
}

async function setOutcome({ around, record }: Application, outcome: UnitOutcome): Promise<void> {
  const current = (await around.cache.plans.get(record.id))?.outcome ?? [];
  const others = current.filter((other) => other.unit !== outcome.unit);
  await around.cache.plans.patch(record.id, { outcome: [...others, outcome] });
}

function patch({ around, record }: Application, changes: Partial<PlanRecord>): Promise<void> {
  return around.cache.plans.patch(record.id, { ...changes, updatedOn: around.now().toISOString() });
}

function journal(
  { around, environment, record }: Application,
  kind: JournalKind,
  unit: PlanUnit | null,
  problem: Problem | null,
): Promise<void> {
  return writeJournal(around, environment, record.plan, { kind, unit, problem });
}
