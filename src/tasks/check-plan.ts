import type { EnvironmentRecord, PlanRecord } from '#cache';
import { findMadeByHand, withPatience } from '#dataverse';
import { isReached, withMadeByHand, withStates } from '#walkthroughs';
import { writeJournal } from './journal.ts';
import { readFacts } from './keep-draft.ts';
import { readStates } from './read-units.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Looks in Dataverse how far a guided plan has come, whoever did what wherever: its findings tick the steps, and when everything is
 * where the plan wants it the plan is verified and can be undone like one that we applied. Roles and teams that were made by hand under the names
 * of those it would make take their places. Says whether it is done.
 */
export async function checkPlan(
  around: Surroundings,
  environment: EnvironmentRecord,
  record: PlanRecord,
): Promise<boolean> {
  // A check may arrive after the plan left the guide: what ended is not judged again.
  if (record.state !== 'guiding') return false;
  const send = withPatience(around.reach(environment));
  const byHand = await findMadeByHand(send, environment.origin, record.plan.units);
  const plan = withMadeByHand(record.plan, byHand);
  const found = await readStates(around, environment, plan.units);
  const read = plan.units.flatMap((unit) => {
    const one = found.get(unit.id);
    return one && 'state' in one ? [{ unit, state: one.state }] : [];
  });
  const facts = withStates(await readFacts(around, environment), read);
  const done = new Set(read.flatMap(({ unit, state }) => (isReached(unit, state) ? [unit.id] : [])));
  const isDone = done.size === plan.units.length;
  const problems = [...found.values()].flatMap((one) => ('problem' in one ? [one.problem] : []));
  const { judgePlan } = await around.judging();
  await around.cache.plans.patch(record.id, {
    plan,
    seen: Object.fromEntries(read.map(({ unit, state }) => [unit.id, state])),
    findings: judgePlan(facts, plan, environment.caller.id),
    outcome: read.map(({ unit, state }) => ({
      unit: unit.id,
      state: done.has(unit.id) ? 'verified' : 'waiting',
      problem: null,
      before: null,
      after: done.has(unit.id) ? state : null,
    })),
    problem: problems[0] ?? null,
    updatedOn: around.now().toISOString(),
    ...(isDone ? { state: 'verified' } : {}),
  });
  if (isDone) await writeJournal(around, environment, plan, { kind: 'verified', unit: null, problem: null });
  return isDone;
}
