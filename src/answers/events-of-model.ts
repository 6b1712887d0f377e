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

/** A model's AI events as they were last counted; null where nobody asked yet. */
export interface EventsOfModel {
  counted: { askedOn: string; more: boolean; owners: readonly OwnerOfEvents[] } | null;
}

/** Answers who made how many predictions with a model, as far as Dataverse was asked. */
export function eventsOfModel(known: Known, { model }: { model: string }): EventsOfModel {
  const found = known.view.events.find((one) => one.model === model);
  if (!found) return { counted: null };
  const { askedOn, more, owners } = found;
  const index = indexOf(known);
  return {
    counted: {
      askedOn,
      more,
      owners: owners.map(({ owner, ...counts }) => {
        const n = index.numberOf.get(owner.id);
        return {
          ...counts,
          type: owner.type,
          id: owner.id,
          name: owner.name || named(index, owner.id).name,
          disabled: n === undefined ? false : (index.people[n]?.disabled ?? false),
          runs: known.access.can(owner.id, 'Read', model),
        };
      }),
    },
  };
}
