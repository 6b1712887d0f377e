import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError, readRowStates, withPatience } from '#dataverse';
import type { Facts } from '#engine';
import { type ChoiceOf, type ChosenPrincipal, type Principal, planReassignment } from '#walkthroughs';
import { keepDraft, readFacts } from './keep-draft.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a draft plan that gives a model and its dataset containers to somebody else: nothing is written.
 * Throws a `DataverseError` when the rows cannot be read or the environment was never read.
 */
export async function prepareReassignment(
  around: Surroundings,
  environment: EnvironmentRecord,
  { model, newOwner }: ChoiceOf<'reassign-model'>,
): Promise<PlanRecord> {
  const facts = await readFacts(around, environment);
  const send = withPatience(around.reach(environment));
  const rows = (await readRowStates(send, environment.origin, [model])).get(model);
  if (!rows) throw new DataverseError({ kind: 'gone' });
  if ('kind' in rows) throw new DataverseError(rows);
  const plan = planReassignment({
    id: around.newId(),
    madeOn: around.now().toISOString(),
    environment: environment.id,
    ...rows,
    newOwner: named(facts, newOwner),
  });
  return keepDraft(around, environment, plan);
}

/** Somebody chosen, by name. */
export function named(facts: Facts, { type, id }: ChosenPrincipal): Principal {
  const among = type === 'person' ? facts.people : facts.teams;
  return { type, id, name: among?.find((one) => one.id === id)?.name ?? id };
}
