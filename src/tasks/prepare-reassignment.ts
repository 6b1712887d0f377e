import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { Facts } from '#engine';
import { type Principal, planReassignment } from '#walkthroughs';
import { keepDraft, readFacts } from './keep-draft.ts';
import { readModelRows } from './read-rows.ts';
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

function nameOf(facts: Facts, { type, id }: Pick<Principal, 'type' | 'id'>): string {
  const among = type === 'person' ? facts.people : facts.teams;
  return among?.find((one) => one.id === id)?.name ?? id;
}
