import type { EnvironmentRecord } from '#cache';
import { DataverseError, readRowStates, withPatience } from '#dataverse';
import { about, type Plan } from '#walkthroughs';
import { askCallerRights } from './ask-caller-rights.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Asks Dataverse about single models, for whoever may not list shares: whom each is shared with, row by row, and what the caller may do. Throws a
 * `DataverseError` when none could be read.
 */
export async function lookUpModels(
  around: Surroundings,
  environment: EnvironmentRecord,
  models: readonly string[],
): Promise<void> {
  const send = withPatience(around.reach(environment));
  const found = await readRowStates(send, environment.origin, models, { below: false });
  const problems = [...found.values()].flatMap((one) => ('kind' in one ? [one] : []));
  if (problems[0] && problems.length === found.size) throw new DataverseError(problems[0]);
  for (const [model, states] of found) {
    if ('kind' in states) continue;
    const rows = [states.model, ...states.containers];
    const records = rows.map(({ record }) => record);
    const rights = await askCallerRights(around, environment, records);
    await around.cache.lookups.put({
      environment: environment.id,
      model,
      rows,
      mine: records.map(({ id }) => ({ record: id, rights: rights.get(id) ?? null })),
      askedOn: around.now().toISOString(),
    });
  }
}

/** After a plan was applied: what was asked about its models singly is asked again; where that fails the old answer goes. */
export async function lookUpAgain(around: Surroundings, environment: EnvironmentRecord, plan: Plan): Promise<void> {
  const asked = new Set((await around.cache.lookups.list(environment.id)).map(({ model }) => model));
  const models = plan.units.map((unit) => about(unit).id).filter((id) => asked.has(id));
  if (models.length === 0) return;
  for (const model of models) await around.cache.lookups.remove(environment.id, model);
  try {
    await lookUpModels(around, environment, models);
  } catch {
    // Nothing stands where nothing is known: the page offers to ask again.
  }
}
