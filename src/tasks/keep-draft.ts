import type { EnvironmentRecord, PlanRecord, RolesProof } from '#cache';
import { DataverseError } from '#dataverse';
import type { Facts, Right } from '#engine';
import { type Plan, withStates } from '#walkthroughs';
import { writeJournal } from './journal.ts';
import { settleByAnswer } from './settle-by-answer.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Judges a plan over the cached facts with its units as they were read for it, keeps it as a draft for the pages to show, and notes it in the
 * journal. `rights` are the caller's own by row, where Dataverse was asked.
 */
export async function keepDraft(
  around: Surroundings,
  environment: EnvironmentRecord,
  plan: Plan,
  { proof, rights = new Map() }: { proof?: RolesProof; rights?: ReadonlyMap<string, readonly Right[]> } = {},
): Promise<PlanRecord> {
  const cached = await readFacts(around, environment);
  const facts = withStates(
    cached,
    plan.units.map((unit) => ({ unit, state: unit.before })),
  );
  const { judgePlan, accessChanges } = await around.judging();
  const record: PlanRecord = {
    id: plan.id,
    environment: environment.id,
    plan,
    state: 'draft',
    findings: settleByAnswer(judgePlan(facts, plan, environment.caller.id), rights),
    // What roles change is worked out over everybody and everything, not row by row.
    ...(proof ? { proof, accessChanges: null } : { accessChanges: accessChanges(facts, plan) }),
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
