import type { Facts } from '#engine';
import type { CursorRecord, Database } from './database.ts';
import { modelSummaries } from './facts/model-summaries.ts';
import { toFacts } from './facts/to-facts.ts';
import { completeReading } from './readings.ts';
import type { EnvironmentHead, EnvironmentKnown, ModelSummary } from './records.ts';
import { cursorsOf } from './sync-state.ts';

/** What a reading amounts to. */
interface Known {
  isRead: boolean;
  facts: Facts | null;
  models: readonly ModelSummary[];
}

/** What was last made of an environment's packs, by the generations it was made from: progress records change far more often. */
const known = new Map<string, { generations: string; known: Known }>();

/** An environment with its newest complete reading. Throws when it is not known. */
export async function environmentReading(database: Database, id: string): Promise<EnvironmentKnown> {
  const environment = await database.environments.get(id);
  if (!environment) throw new Error('This environment is not known.');
  const sync = (await database.syncs.get(id)) ?? null;
  const lookups = await database.lookups.where('environment').equals(id).toArray();
  const events = await database.events.where('environment').equals(id).toArray();
  return { environment, sync, ...(await knownOf(database, environment)), lookups, events };
}

async function knownOf(database: Database, { id, caller }: EnvironmentHead['environment']): Promise<Known> {
  const cursors = await cursorsOf(database, id);
  const generations = [caller.id, ...cursors.map(generationOf)].join();
  const key = `${database.name}/${id}`;
  const earlier = known.get(key);
  if (earlier?.generations === generations) return earlier.known;
  const reading = await completeReading(database, cursors);
  const facts = reading && toFacts(reading, caller.id);
  const now: Known = {
    isRead: facts !== null,
    facts,
    models: reading ? modelSummaries(reading, facts?.unknown ?? []) : [],
  };
  known.set(key, { generations, known: now });
  return now;
}

function generationOf({ table, current }: CursorRecord): string {
  return `${table}:${current?.generation ?? '-'}`;
}
