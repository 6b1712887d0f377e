import { type EnvironmentRecord, syncEnvironment } from '#cache';
import { tables } from '#dataverse';
import type { Surroundings } from './surroundings.ts';

/** What a reassignment changes: owners of models and containers, and shares. */
const writtenTables = [tables.aiModel, tables.datasetsContainer, tables.principalObjectAccess].map(
  (table) => table.name,
);

/** Reads everything the engine needs anew. Pages watch the progress in the cache, where every outcome is recorded. */
export async function refreshEnvironment(
  around: Surroundings,
  environment: EnvironmentRecord,
  signal: AbortSignal,
): Promise<void> {
  await syncEnvironment(around.cache, environment, around.reach(environment), { signal });
}

/** Reads only what plans write. */
export async function refreshAfterWriting(
  around: Surroundings,
  environment: EnvironmentRecord,
  signal: AbortSignal,
): Promise<void> {
  await syncEnvironment(around.cache, environment, around.reach(environment), { signal, tables: writtenTables });
}
