import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** The flows and apps that call a model, as far as they are known. */
export interface Callers {
  flows: readonly Named[];
  /** Whether flows could be read at all. */
  flowsAreKnown: boolean;
  apps: readonly Named[];
}

/** Looks for whatever calls a model. */
export function callersOf(known: Known, { model }: { model: string }): Callers {
  const { flows = [], apps = [] } = known.facts.facts ?? {};
  const calling = flows.filter((flow) => flow.model === model && flow.purpose === 'runs');
  return {
    flows: [...new Set(calling.map(({ id }) => id))].map((id) => named(indexOf(known), id)),
    flowsAreKnown: !known.facts.unknown?.includes('facts/flows'),
    apps: apps.filter(({ models }) => models.includes(model)).map(({ id, name = id }) => ({ id, name })),
  };
}

/** What things are called, by their ids: those that are not known by none. */
export function namesOf(known: Known, { ids }: { ids: readonly string[] }): Record<string, string> {
  const { names } = indexOf(known);
  return Object.fromEntries(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])));
}
