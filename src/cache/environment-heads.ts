import type { Database } from './database.ts';
import type { EnvironmentHead } from './records.ts';

/** Every environment with how far its reading is. */
export async function environmentHeads(database: Database): Promise<EnvironmentHead[]> {
  const syncs = new Map((await database.syncs.toArray()).map((sync) => [sync.environment, sync]));
  const environments = await database.environments.toArray();
  return environments.map((environment) => ({ environment, sync: syncs.get(environment.id) ?? null }));
}
