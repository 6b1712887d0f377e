import type { EventsOfOwner } from '#cache';
import type { Answer } from '#engine';
import { indexOf, type Named, named } from './index-of.ts';
import type { Known } from './known.ts';

/** The AI events of one owner, and whether that one can run the model now. */
export interface OwnerOfEvents extends Named {
  type: 'person' | 'team';
  disabled: boolean;
  count: number;
  failed: number;
  /** When the last one was made (ISO 8601); null where Dataverse did not say. */
  last: string | null;
  runs: Answer;
}

/** An agent that uses a model, and whether whose it is can run the model now. */
export interface UsingAgent extends Named {
  components: readonly string[];
  owner: Named & { type: 'person' | 'team'; disabled: boolean; runs: Answer };
}

/** A model's agents and AI events as Dataverse last told of them; null where nobody asked yet. */
export interface EventsOfModel {
  counted: {
    askedOn: string;
    more: boolean;
    owners: readonly OwnerOfEvents[];
    /** Null: they could not be read. */
    agents: readonly UsingAgent[] | null;
  } | null;
}

/** Answers which agents use a model and who made how many predictions with it, as far as Dataverse was asked. */
export function eventsOfModel(known: Known, { model }: { model: string }): EventsOfModel {
  const found = known.view.events.find((one) => one.model === model);
  if (!found) return { counted: null };
  const { askedOn, more, owners, agents } = found;
  const standing = (owner: EventsOfOwner['owner']) => standingOf(known, model, owner);
  return {
    counted: {
      askedOn,
      more,
      owners: owners.map(({ owner, ...counts }) => ({ ...counts, ...standing(owner) })),
      agents: agents?.map(({ owner, ...agent }) => ({ ...agent, owner: standing(owner) })) ?? null,
    },
  };
}

/** An owner by name, and whether they can run the model now. */
function standingOf(known: Known, model: string, { id, name, type }: EventsOfOwner['owner']): UsingAgent['owner'] {
  const index = indexOf(known);
  const n = index.numberOf.get(id);
  return {
    type,
    id,
    name: name || named(index, id).name,
    disabled: n === undefined ? false : (index.people[n]?.disabled ?? false),
    runs: known.access.can(id, 'Read', model),
  };
}
