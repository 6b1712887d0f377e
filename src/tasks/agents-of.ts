import type { AgentOfModel } from '#cache';
import { anyOf, DataverseError, readAll, type Send, tables } from '#dataverse';

/** The agents whose components use a model, as far as the caller may read them; null where they may read no agents at all. Throws a `DataverseError`. */
export async function agentsOf(send: Send, origin: string, model: string): Promise<AgentOfModel[] | null> {
  const { bot, botComponent, botComponentModels } = tables;
  try {
    const uses = await readAll(send, origin, botComponentModels, { filter: `msdyn_aimodelid eq ${model}` });
    if (uses.length === 0) return [];
    const ids = [...new Set(uses.map(({ component }) => component))];
    const components = await readAll(send, origin, botComponent, { filter: anyOf(botComponent, 'id', ids) });
    const bots = [...new Set(components.flatMap((one) => one.bot ?? []))];
    if (bots.length === 0) return [];
    const found = await readAll(send, origin, bot, { filter: anyOf(bot, 'id', bots) });
    return found.map(({ id, name, owner }) => ({
      id,
      name: name ?? id,
      owner,
      components: components.flatMap((one) => (one.bot === id && one.name ? [one.name] : [])),
    }));
  } catch (thrown) {
    if (thrown instanceof DataverseError && mayNot.has(thrown.problem.kind)) return null;
    throw thrown;
  }
}

/** What Dataverse answers whoever may not read agents, and where it has no such tables. */
const mayNot = new Set<DataverseError['problem']['kind']>(['missing-privilege', 'no-access', 'not-found']);
