import type { EnvironmentRecord } from '#cache';
import type { Surroundings } from './surroundings.ts';

/** Removes every trace of an environment and gives the access to its origin back. */
export async function forgetEnvironment(around: Surroundings, environment: EnvironmentRecord): Promise<void> {
  await around.cache.forget(environment.id);
  await around.release(environment);
}
