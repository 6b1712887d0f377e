import { type EnvironmentRecord, syncEnvironment } from '#cache';
import { DataverseError, tables } from '#dataverse';
import type { Plan } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

/** What a reassignment changes: owners of models and containers, and shares. */
const rowTables = [tables.aiModel, tables.datasetsContainer, tables.principalObjectAccess].map((table) => table.name);

/** What decides who holds which role, and what roles hold. */
const roleTables = [
  tables.businessUnit,
  tables.systemUser,
  tables.team,
  tables.teamMembership,
  tables.role,
  tables.systemUserRoles,
  tables.teamRoles,
  tables.privilegeObjectTypeCodes,
  tables.privilege,
  tables.rolePrivileges,
].map((table) => table.name);

/** Reads everything the engine needs anew. Pages watch the progress in the cache, where every outcome is recorded. */
export async function refreshEnvironment(
  around: Surroundings,
  environment: EnvironmentRecord,
  signal: AbortSignal,
): Promise<void> {
  await syncEnvironment(around.cache, environment, around.reach(environment), { signal });
}

/** Reads only what a plan writes. */
export async function refreshAfterWriting(
  around: Surroundings,
  environment: EnvironmentRecord,
  { units }: Plan,
  signal: AbortSignal,
): Promise<void> {
  const written = units.flatMap(({ kind }) => (kind === 'roles' ? roleTables : rowTables));
  await syncEnvironment(around.cache, environment, around.reach(environment), {
    signal,
    tables: [...new Set(written)],
  });
}

/** Reads who holds which role anew, unless a reading is under way: that one does. Throws a `DataverseError` when it cannot be read. */
export async function refreshRoles(around: Surroundings, environment: EnvironmentRecord): Promise<void> {
  const { cache, reach } = around;
  if ((await cache.syncs.get(environment.id))?.state === 'running') return;
  const signal = new AbortController().signal;
  await syncEnvironment(cache, environment, reach(environment), { signal, tables: roleTables });
  const problem = (await cache.syncs.get(environment.id))?.problem;
  if (problem) throw new DataverseError(problem);
}
