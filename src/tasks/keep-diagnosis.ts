import type { EnvironmentRecord } from '#cache';
import { worldOf } from '#diagnosis';
import type { Command } from '#messages';
import { readFacts } from './keep-draft.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps a diagnosis, with the part of the environment that it turned on as it was last read. Throws a `DataverseError` when that never was. */
export async function keepDiagnosis(
  around: Surroundings,
  environment: EnvironmentRecord,
  { asked, names, text, cause, needs }: Extract<Command, { type: 'keep-diagnosis' }>,
): Promise<string> {
  const id = around.newId();
  const world = worldOf(await readFacts(around, environment), { asked, needs });
  const keptOn = around.now().toISOString();
  await around.cache.diagnoses.put({ id, environment: environment.id, asked, names, text, cause, world, keptOn });
  return id;
}
