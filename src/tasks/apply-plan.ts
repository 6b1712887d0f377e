import type { EnvironmentRecord, PlanRecord, UnitOutcome } from '#cache';
import { applyUnit, DataverseError, type Found, problemOf, type Send, withPatience } from '#dataverse';
import type { Problem } from '#engine';
import { asFound, isStale, type PlanUnit, type UnitState, verifyUnit } from '#walkthroughs';
import { accessFound } from './access-found.ts';
import { type JournalLine, writeJournalLines } from './journal.ts';
import { noteUndone } from './note-undone.ts';
import { readStates } from './read-units.ts';
import { stopsEverything } from './stops-everything.ts';
import type { Surroundings } from './surroundings.ts';

/** Where one application of a plan happens. */
interface Application {
  around: Surroundings;
  environment: EnvironmentRecord;
  record: PlanRecord;
  signal: AbortSignal;
  send: Send;
}

/** A unit about to be written, as just read. */
interface Ready {
  unit: PlanUnit;
  before: UnitState;
}

/**
 * Plans of more units than this are applied in portions of `portion`: read together, written one change set after the other, read back together,
 * so that thousands of models stay within Dataverse's limits on requests.
 */
const oneByOne = 20;
const portion = 20;

/**
 * Applies a plan unit by unit: reads again, refuses what has moved, writes the intention to the journal, sends one change set for each unit,
 * reads back. A unit that fails is explained and the others go on, but for units of roles, which build on each other; what concerns everything stops everything. Called again after the worker or
 * the connection died in between, it finds the intention and reads before it writes, so that a write happens once. What was found is on the
 * plan's record and in the journal; nothing is thrown.
 */
export async function applyPlan(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: string,
  signal: AbortSignal,
): Promise<void> {
  const record = await around.cache.plans.get(plan);
  if (!record) return;
  const waiting = (until: string | null) => void patch(application, { waitingUntil: until });
  const send = withPatience(around.reach(environment), { waiting });
  const application: Application = { around, environment, record, signal, send };
  await patch(application, { state: 'applying', problem: null });
  try {
    const done = new Set(record.outcome.flatMap(({ unit, state }) => (state === 'verified' ? [unit] : [])));
    const open = record.plan.units.filter(({ id }) => !done.has(id));
    // Units of other kinds may depend on those before them.
    const isIndependent = open.every(({ kind }) => kind === 'model');
    const size = isIndependent && open.length > oneByOne ? portion : 1;
    for (let start = 0; start < open.length; start += size) {
      const units = open.slice(start, start + size);
      await applyPortion(application, units);
      // Roles build on each other: what comes after one that failed could only fail too, or give half of what was planned.
      if (units.some(({ kind }) => kind === 'roles') && !(await areVerified(application, units))) break;
    }
    await finish(application);
  } catch (error) {
    const problem = problemOf(error);
    await patch(application, { state: 'failed', problem });
    if (problem.kind === 'cancelled') await journal(application, [{ kind: 'stopped', unit: null, problem }]);
  }
}

async function areVerified({ around, record }: Application, units: readonly PlanUnit[]): Promise<boolean> {
  const outcome = (await around.cache.plans.get(record.id))?.outcome ?? [];
  return units.every(({ id }) => outcome.some(({ unit, state }) => unit === id && state === 'verified'));
}

/** Each unit's own failure is kept as its outcome. Throws what concerns every unit, after reading back what was written. */
async function applyPortion(application: Application, units: readonly PlanUnit[]): Promise<void> {
  const { around, environment, record, signal, send } = application;
  signal.throwIfAborted();
  const found = await readStates(around, environment, units);
  const earlier = new Map(record.outcome.map((outcome) => [outcome.unit, outcome.before]));
  const ready: Ready[] = [];
  const settled: Settled[] = [];
  for (const planned of units) {
    const before = earlier.get(planned.id);
    // After a death in between, what was found before the write is on the record.
    const whole = before ? asFound(planned, before) : planned;
    const one = judge(planned, whole, found.get(planned.id));
    if ('outcome' in one) settled.push(one);
    else ready.push(one);
  }
  await settle(application, settled);
  signal.throwIfAborted();
  if (ready.length === 0) return;
  await around.cache.plans.setOutcomes(
    record.id,
    ready.map(({ unit, before }) => ({ unit: unit.id, state: 'writing', problem: null, before, after: null })),
  );
  await journal(
    application,
    ready.map(({ unit }) => ({ kind: 'intended', unit, problem: null })),
  );
  // From here to the reading back a stop waits: half a write is worse than a late stop.
  const sent = new Map<PlanUnit, Problem | null>();
  for (const { unit } of ready) {
    if (sent.size > 0 && (signal.aborted || [...sent.values()].some((problem) => problem && stopsEverything(problem))))
      break;
    const problem = await applyUnit(send, environment.origin, unit);
    sent.set(unit, problem);
    await journal(application, [{ kind: problem ? 'refused' : 'sent', unit, problem }]);
  }
  await conclude(application, ready, sent);
}

/** What is known of a unit, and what the journal says about it. */
interface Settled {
  outcome: UnitOutcome;
  line: JournalLine | null;
}

/** Whether a unit is done already, cannot be done, or is ready to be written. */
function judge(planned: PlanUnit, whole: PlanUnit, found: Found<UnitState> | undefined): Settled | Ready {
  const refused = (problem: Problem, state: 'stale' | 'refused'): Settled => ({
    outcome: { unit: planned.id, state, problem, before: null, after: null },
    line: { kind: state === 'stale' ? 'found' : 'refused', unit: planned, problem },
  });
  if (!found) return refused({ kind: 'gone' }, 'refused');
  if ('problem' in found) return refused(found.problem, 'refused');
  const { state } = found;
  if (verifyUnit(whole, state).length === 0) return verified(whole, state);
  const changes = isStale(planned, state);
  if (changes.length > 0) return refused({ kind: 'changed-meanwhile', changes }, 'stale');
  return { unit: asFound(planned, state), before: state };
}

function verified(unit: PlanUnit, after: UnitState): Settled {
  return {
    outcome: { unit: unit.id, state: 'verified', problem: null, before: unit.before, after },
    line: { kind: 'verified', unit, problem: null },
  };
}

/** Reads back what was sent, also after a refusal: a connection that broke off may have carried the write through. */
async function conclude(
  application: Application,
  ready: readonly Ready[],
  sent: ReadonlyMap<PlanUnit, Problem | null>,
): Promise<void> {
  const { around, environment, signal } = application;
  const units = ready.map(({ unit }) => unit);
  const after = await readStates(around, environment, units);
  const settled = units.flatMap((unit): Settled[] => {
    const found = after.get(unit.id);
    if (!found || 'problem' in found) throw new DataverseError(found?.problem ?? { kind: 'gone' });
    const changes = verifyUnit(unit, found.state);
    if (changes.length === 0) return [verified(unit, found.state)];
    const refusal = sent.get(unit) ?? null;
    // Not sent at all: the next application reads it again.
    if (!sent.has(unit)) return [waitingAgain(unit)];
    const problem: Problem = refusal ?? { kind: 'not-as-planned', changes };
    const state = refusal ? 'refused' : 'not-verified';
    return [
      {
        outcome: { unit: unit.id, state, problem, before: unit.before, after: found.state },
        // A refusal stands in the journal already.
        line: refusal ? null : { kind: 'not-verified', unit, problem },
      },
    ];
  });
  await settle(application, settled);
  await noteAccess(application, settled, units);
  const stop = [...sent.values()].find((problem) => problem && stopsEverything(problem));
  const isDone = settled.every(({ outcome }) => outcome.state === 'verified');
  if (stop && !isDone) throw new DataverseError(stop);
  signal.throwIfAborted();
}

/** Puts Dataverse's own word about the new owner beside what was read back. */
async function noteAccess(
  { around, environment, record, send }: Application,
  settled: readonly Settled[],
  units: readonly PlanUnit[],
): Promise<void> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const noted: UnitOutcome[] = [];
  for (const { outcome } of settled) {
    const unit = byId.get(outcome.unit);
    const access = unit && outcome.state === 'verified' ? await accessFound(send, environment, unit) : [];
    if (access.length > 0) noted.push({ ...outcome, access });
  }
  await around.cache.plans.setOutcomes(record.id, noted);
}

function waitingAgain(unit: PlanUnit): Settled {
  return {
    outcome: { unit: unit.id, state: 'waiting', problem: null, before: null, after: null },
    line: null,
  };
}

async function settle(application: Application, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  const { around, record } = application;
  await around.cache.plans.setOutcomes(
    record.id,
    settled.map(({ outcome }) => outcome),
  );
  await journal(
    application,
    settled.flatMap(({ line }) => line ?? []),
  );
}

/** Verified when every unit is; stale when nothing else happened than that rows had moved. */
async function finish(application: Application): Promise<void> {
  const { around, record } = application;
  const found = (await around.cache.plans.get(record.id))?.outcome ?? [];
  const open = found.filter(({ state }) => state !== 'verified');
  const problem = open.length === 1 ? (open[0]?.problem ?? null) : null;
  if (open.length > 0) {
    const isStale = open.length === found.length && open.every(({ state }) => state === 'stale');
    return patch(application, { state: isStale ? 'stale' : 'failed', problem });
  }
  // First, so that a plan that is seen verified is never undone a second time.
  if (record.plan.undoes) await noteUndone(around, record, record.plan.undoes);
  await patch(application, { state: 'verified' });
}

function patch({ around, record }: Application, changes: Partial<PlanRecord>): Promise<void> {
  return around.cache.plans.patch(record.id, { ...changes, updatedOn: around.now().toISOString() });
}

function journal({ around, environment, record }: Application, lines: readonly JournalLine[]): Promise<void> {
  return writeJournalLines(around, environment, record.plan, lines);
}
