import type { EnvironmentRecord, VerificationRecord } from '#cache';
import { principalAccess, principalAccessByOrigin, problemOf, tables, withPatience } from '#dataverse';
import type { Surroundings } from './surroundings.ts';

/**
 * Asks Dataverse what a person or team may do with a model and with each of its dataset containers, and keeps what it says. What it refuses to
 * say is kept as the problem it gave.
 */
export async function verifyAccess(
  around: Surroundings,
  environment: EnvironmentRecord,
  model: string,
  principal: { type: 'person' | 'team'; id: string },
): Promise<void> {
  const { cache } = around;
  const { models } = await cache.view(environment.id);
  const containers = models.find(({ id }) => id === model)?.containers ?? [];
  const rows = [
    { table: tables.aiModel.name, id: model },
    ...containers.map(({ id }) => ({ table: tables.datasetsContainer.name, id })),
  ];
  const send = withPatience(around.reach(environment));
  const base = { environment: environment.id, principal: principal.id };
  const keep = (record: string, found: Pick<VerificationRecord, 'state' | 'told' | 'problem'>) =>
    cache.verifications.put({ ...base, record, ...found, at: around.now().toISOString() });
  for (const { id } of rows) await keep(id, { state: 'asking', told: null, problem: null });
  for (const row of rows) {
    try {
      const rights = await principalAccess(send, environment.origin, principal, row);
      const by = await principalAccessByOrigin(send, environment.origin, principal, row);
      await keep(row.id, { state: 'told', told: { rights, by }, problem: null });
    } catch (error) {
      await keep(row.id, { state: 'failed', told: null, problem: problemOf(error) });
    }
  }
}
