import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError, readRowStates, withPatience } from '#dataverse';
import type { Facts } from '#engine';
import { type ChoiceOf, type HandedOver, planHandover } from '#walkthroughs';
import { cachedRows } from './cached-rows.ts';
import { keepDraft, readFacts } from './keep-draft.ts';
import { named } from './prepare-reassignment.ts';
import type { Surroundings } from './surroundings.ts';

/** Up to so many models everything is read anew before the plan is shown; beyond it the plan is made from the last reading. */
const readAnew = 50;

/**
 * Makes a draft plan that hands many models over: nothing is written. Of very many models the rows are those of the last reading; each is read
 * again before it is written in any case. Throws a `DataverseError` when the rows cannot be read or there is nothing to hand over.
 */
export async function prepareHandover(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'hand-over'>,
): Promise<PlanRecord> {
  const facts = await readFacts(around, environment);
  const models =
    choice.models.length > readAnew
      ? fromLastReading(facts, choice)
      : await fromDataverse(around, environment, facts, choice);
  const plan = planHandover({
    id: around.newId(),
    madeOn: around.now().toISOString(),
    environment: environment.id,
    choice,
    models,
    leavesShare: facts.settings?.shareToPreviousOwner ?? false,
  });
  if (plan.units.length === 0) throw new DataverseError({ kind: 'nothing-to-do' });
  return keepDraft(around, environment, plan);
}

async function fromDataverse(
  around: Surroundings,
  environment: EnvironmentRecord,
  facts: Facts,
  { models }: ChoiceOf<'hand-over'>,
): Promise<HandedOver[]> {
  const send = withPatience(around.reach(environment));
  const rows = await readRowStates(send, environment.origin, [...new Set(models.map(({ model }) => model))]);
  return models.flatMap(({ model, newOwner }) => {
    const found = rows.get(model);
    if (!found) return [];
    if ('kind' in found) throw new DataverseError(found);
    return [{ ...found, newOwner: named(facts, newOwner) }];
  });
}

function fromLastReading(facts: Facts, { models }: ChoiceOf<'hand-over'>): HandedOver[] {
  const rowsOf = cachedRows(facts);
  const owners = new Map(models.map(({ newOwner }) => [newOwner.id, newOwner]));
  const byId = new Map([...owners].map(([id, owner]) => [id, named(facts, owner)]));
  return models.flatMap(({ model, newOwner: { id } }) => {
    const rows = rowsOf(model);
    const newOwner = byId.get(id);
    return rows && newOwner ? [{ ...rows, below: null, newOwner }] : [];
  });
}
