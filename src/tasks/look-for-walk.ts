import { type EnvironmentRecord, walkStore } from '#cache';
import { problemOf, seeing, withPatience } from '#dataverse';
import type { Command } from '#messages';
import type { Seen, Sight, SightName, Sights } from '#walkthroughs';
import { stopsEverything } from './stops-everything.ts';
import type { Surroundings } from './surroundings.ts';

type Looking = Extract<Command, { type: 'look-for-walk' }>;

/**
 * Looks in Dataverse at what the steps of a walkthrough done by hand can be told from, whoever did them wherever, and keeps it. What the caller may not
 * look at is kept as the problem it gave. Throws a `DataverseError` for what concerns everything.
 */
export async function lookForWalk(
  around: Surroundings,
  environment: EnvironmentRecord,
  { walk, sights, at, anew }: Looking,
): Promise<void> {
  const send = withPatience(around.reach(environment));
  const look = async <Name extends SightName>(sight: Name): Promise<Sight<Sights[Name]>> => {
    try {
      return { found: await seeing(sight, send, environment.origin, at) };
    } catch (error) {
      const problem = problemOf(error);
      if (stopsEverything(problem)) throw error;
      return { problem };
    }
  };
  const seen: Seen = Object.fromEntries(
    await Promise.all(sights.map(async (sight) => [sight, await look(sight)] as const)),
  );
  // What could be seen from the beginning is what later looks are held against.
  const told = Object.fromEntries(Object.entries(seen).filter(([, sight]) => 'found' in sight));
  await walkStore(around.cache).patch(environment.id, walk, (known) => ({
    first: anew ? told : { ...told, ...known.first },
    seen,
    ticked: anew ? [] : known.ticked,
    lookedOn: around.now().toISOString(),
  }));
}
