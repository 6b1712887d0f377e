import type { EnvironmentRecord } from '#cache';
import { DataverseError, readRowStates, withPatience } from '#dataverse';
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
