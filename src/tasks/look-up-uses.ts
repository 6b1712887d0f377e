import type { EnvironmentRecord, EventsOfOwner } from '#cache';
import { readPages, tables, withPatience } from '#dataverse';
import { agentsOf } from './agents-of.ts';
import type { Surroundings } from './surroundings.ts';

/** What a row of AI Event says whose prediction failed. Source: "AI Event table/entity reference", learn.microsoft.com, 2023. */
const failed = 1;

/**
 * Asks which agents use a model and counts its newest AI events, at most one page of 5,000, by their owners. What they are about is not asked
 * for. Throws a `DataverseError`.
 */
export async function lookUpUses(around: Surroundings, environment: EnvironmentRecord, model: string): Promise<void> {
  const { aiEvent } = tables;
  const send = withPatience(around.reach(environment));
  const options = { filter: `_msdyn_aimodelid_value eq ${model}`, order: 'createdon desc' };
  const pages = readPages(send, environment.origin, aiEvent, options);
  const { value: page } = await pages.next();
  const owners = new Map<string, EventsOfOwner>();
  for (const { owner, createdOn, status } of page?.rows ?? []) {
    // The newest comes first, so the first one met is the last one made.
    const known = owners.get(owner.id) ?? { owner, count: 0, failed: 0, last: createdOn };
    owners.set(owner.id, {
      ...known,
      count: known.count + 1,
      failed: known.failed + (status === failed ? 1 : 0),
    });
  }
  await around.cache.events.put({
    environment: environment.id,
    model,
    owners: [...owners.values()].sort((a, b) => b.count - a.count),
    agents: await agentsOf(send, environment.origin, model),
    more: !!page?.next,
    askedOn: around.now().toISOString(),
  });
}
