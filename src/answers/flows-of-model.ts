import type { Answer, FlowFacts } from '#engine';
import { indexOf, type Named, named } from './index-of.ts';
import type { Known } from './known.ts';

/** A flow that has to do with a model, whose it is, and whether that one can run the model. */
export interface FlowOfModel extends Named {
  purposes: readonly FlowFacts['purpose'][];
  /** Null: whose it is could not be read. */
  owner: (Named & { type: 'person' | 'team'; disabled: boolean; runs: Answer }) | null;
}

/** The flows of a model; null where flows could not be read. What is in them is not kept. */
export interface FlowsOfModel {
  flows: readonly FlowOfModel[] | null;
  /** Flows that are told only when they run which model to use: any of them may use this one. */
  dynamic: number;
}

/** Answers which flows have to do with a model. */
export function flowsOfModel(known: Known, { model }: { model: string }): FlowsOfModel {
  const { flows = [], dynamicFlows = [] } = known.facts.facts ?? {};
  const purposes = new Map<string, FlowFacts['purpose'][]>();
  for (const { id, model: of, purpose } of flows)
    if (of === model) purposes.set(id, [...(purposes.get(id) ?? []), purpose]);
  const isUnread = purposes.size === 0 && known.facts.unknown?.includes('facts/flows');
  return {
    flows: isUnread ? null : [...purposes].map(([id, all]) => flowOf(known, model, id, [...new Set(all)])),
    dynamic: dynamicFlows.length,
  };
}

function flowOf(known: Known, model: string, id: string, purposes: FlowFacts['purpose'][]): FlowOfModel {
  const index = indexOf(known);
  const owner = index.ownerOf.get(id);
  if (!owner) return { ...named(index, id), purposes, owner: null };
  const n = index.numberOf.get(owner);
  const disabled = n === undefined ? false : (index.people[n]?.disabled ?? false);
  const runs = known.access.can(owner, 'Read', model);
  const type = index.teams.has(owner) ? 'team' : 'person';
  return { ...named(index, id), purposes, owner: { ...named(index, owner), type, disabled, runs } };
}
