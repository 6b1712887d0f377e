import type { EnvironmentRecord, PlanRecord, UnitOutcome } from '#cache';
import { applyUnit, DataverseError, problemOf, withPatience } from '#dataverse';
import type { Problem } from '#engine';
import { asFound, isStale, type PlanUnit, type UnitState, verifyUnit } from '#walkthroughs';
import { type JournalKind, writeJournal } from './journal.ts';
import { readUnit } from './read-units.ts';
import { stopsEverything } from './stops-everything.ts';
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
 * change set, reads back. A unit that fails is explained and the others go on; what concerns everything stops everything. Called again after the
 * worker or the connection died in between, it finds the intention and reads before it writes, so that a write happens once. What was found
 * is on the plan's record and in the journal; nothing is thrown.
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
    await finish(application);
  } catch (error) {
    const problem = problemOf(error);
    await patch(application, { state: 'failed', problem });
    if (problem.kind === 'cancelled') await journal(application, 'stopped', null, problem);
  }
}

/** A unit's own failure is kept as its outcome. Throws what concerns every unit. */
async function applyUnitOnce(application: Application, unit: PlanUnit): Promise<void> {
  const earlier = (await outcomes(application)).find((outcome) => outcome.unit === unit.id);
  if (earlier?.state === 'verified') return;
  application.signal.throwIfAborted();
  try {
    await applyFresh(application, unit, earlier);
  } catch (error) {
    const problem = problemOf(error);
    if (stopsEverything(problem)) throw error;
    const state = problem.kind === 'changed-meanwhile' ? 'stale' : 'refused';
    await setOutcome(application, {
      unit: unit.id,
      state,
      problem,
      before: null,
      after: null,
    });
    if (state === 'refused') await journal(application, 'refused', unit, problem);
  }
}

async function applyFresh(
  application: Application,
  planned: PlanUnit,
  earlier: UnitOutcome | undefined,
): Promise<void> {
  const { around, environment, signal } = application;
  const found = await readUnit(around, environment, planned);
  // After a death in between, what was found before the write is on the record.
  const whole = earlier?.before ? asFound(planned, earlier.before) : planned;
  if (verifyUnit(whole, found).length === 0) return conclude(application, whole, found, null);
  const changes = isStale(planned, found);
  if (changes.length > 0) throw new DataverseError({ kind: 'changed-meanwhile', changes });
  signal.throwIfAborted();
  const unit = asFound(planned, found);
  await setOutcome(application, { unit: unit.id, state: 'writing', problem: null, before: found, after: null });
  await journal(application, 'intended', unit, null);
  // From here to the reading back a stop waits: half a write is worse than a late stop.
  const waiting = (until: string | null) => void patch(application, { waitingUntil: until });
  const send = withPatience(around.reach(environment), { waiting });
  const problem = await applyUnit(send, environment.origin, unit);
  await journal(application, problem ? 'refused' : 'sent', unit, problem);
  // Also after a refusal: a connection that broke off may have carried the write through.
  await conclude(application, unit, await readUnit(around, environment, unit), problem);
}

async function conclude(
  application: Application,
  unit: PlanUnit,
  after: UnitState,
  refusal: Problem | null,
): Promise<void> {
  const changes = verifyUnit(unit, after);
  if (changes.length === 0) {
    await setOutcome(application, { unit: unit.id, state: 'verified', problem: null, before: unit.before, after });
    return journal(application, 'verified', unit, null);
  }
  const problem = refusal ?? { kind: 'not-as-planned', changes };
  await setOutcome(application, {
    unit: unit.id,
    state: refusal ? 'refused' : 'not-verified',
    problem,
    before: unit.before,
    after,
  });
  if (!refusal) await journal(application, 'not-verified', unit, problem);
  if (stopsEverything(problem)) throw new DataverseError(problem);
}

/** Verified when every unit is; stale when nothing else happened than that rows had moved. */
async function finish(application: Application): Promise<void> {
  const found = await outcomes(application);
  const open = found.filter(({ state }) => state !== 'verified');
  const problem = open.length === 1 ? (open[0]?.problem ?? null) : null;
  if (open.length > 0) {
    const isStale = open.length === found.length && open.every(({ state }) => state === 'stale');
    return patch(application, { state: isStale ? 'stale' : 'failed', problem });
  }
  // First, so that a plan that is seen verified is never undone a second time.
  const { plan } = application.record;
  if (plan.undoes) await noteUndone(application, plan.undoes);
  await patch(application, { state: 'verified' });
}

/** Notes on an undone plan which of its units were taken back, and on itself once all are. */
async function noteUndone({ around, record }: Application, undone: string): Promise<void> {
  const earlier = await around.cache.plans.get(undone);
  if (!earlier) return;
  const back = new Set(record.plan.units.map(({ id }) => id));
  const outcome = earlier.outcome.map((one) => (back.has(one.unit) ? { ...one, undoneBy: record.id } : one));
  const isLeft = outcome.some(({ state, undoneBy }) => state === 'verified' && !undoneBy);
  await around.cache.plans.patch(undone, isLeft ? { outcome } : { outcome, undoneBy: record.id });
}

async function outcomes({ around, record }: Application): Promise<readonly UnitOutcome[]> {
  return (await around.cache.plans.get(record.id))?.outcome ?? [];
}

async function setOutcome(application: Application, outcome: UnitOutcome): Promise<void> {
  const others = (await outcomes(application)).filter(({ unit }) => unit !== outcome.unit);
  await application.around.cache.plans.patch(application.record.id, { outcome: [...others, outcome] });
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
