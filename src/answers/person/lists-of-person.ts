import { type Answer, type Finding, type ListedModel, type ModelAction, modelListsFor } from '#engine';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** Whose list, and which rows of it. */
export interface ListsOfPersonQuery {
  person: string;
  list: 'myModels' | 'sharedWithMe';
  from: number;
  to: number;
}

/** A model as somebody finds it on AI Builder's page, with the actions it offers them and why others are not there. */
export interface ListedRow extends Named {
  shared: Answer;
  actions: readonly ModelAction[];
  withheld: readonly { action: ModelAction; because: Finding }[];
  unknown: readonly string[];
}

/** My models and Shared with me, as a person finds them. */
export interface ListsOfPerson {
  counts: Readonly<Record<ListsOfPersonQuery['list'], number>>;
  unclear: readonly Named[];
  matching: number;
  from: number;
  rows: readonly ListedRow[];
}

/** Answers what somebody finds on AI Builder's Models page; null for teams, who open no page, and for nobody. */
export function listsOfPerson(known: Known, { person, list, from, to }: ListsOfPersonQuery): ListsOfPerson | null {
  if (!indexOf(known).numberOf.has(person)) return null;
  const lists = known.remember(`lists of ${person}`, () => modelListsFor(known.access, person));
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const rows = [...lists[list]].sort((a, b) => compare(a.name, b.name));
  return {
    counts: { myModels: lists.myModels.length, sharedWithMe: lists.sharedWithMe.length },
    unclear: lists.unclear.map(({ model }) => named(indexOf(known), model)),
    matching: rows.length,
    from,
    rows: rows.slice(from, to).map(rowOf),
  };
}

function rowOf({ model, name, shared, actions, withheld, unknown }: ListedModel): ListedRow {
  return { id: model, name, shared, actions, withheld, unknown };
}
