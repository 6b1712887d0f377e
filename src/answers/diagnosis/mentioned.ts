import type { Claim } from '#diagnosis';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** Whom and what of the environment a pasted text names. */
export interface Mentioned {
  people: readonly Named[];
  models: readonly Named[];
}

/** The longest text in which names are looked for: in a log anything may look like one. */
const readForNames = 4_000;

/** The people and models whose ids stand in a text's messages or, in a short one, whose names stand in it. */
export function mentioned(known: Known, { text, claims }: { text: string; claims: readonly Claim[] }): Mentioned {
  const { numberOf } = indexOf(known);
  const models = new Set(known.view.models.map(({ id }) => id));
  const ids = [...new Set(claims.flatMap(idsOf))];
  const byModel = new Map((known.facts.facts?.containers ?? []).map(({ id, model }) => [id, model]));
  const rows = ids.flatMap((id) => byModel.get(id) ?? id).filter((id) => models.has(id));
  const found = text.length <= readForNames ? namedIn(known, text) : { people: [], models: [] };
  return {
    people: all(known, [...ids.filter((id) => numberOf.has(id)), ...found.people]),
    models: all(known, [...rows, ...found.models]),
  };
}

/** Who is refused comes before who owns the row. */
function idsOf({ principalId, recordId, ownerId }: Claim): string[] {
  return [principalId, recordId, ownerId].filter((id) => id !== undefined);
}

function all(known: Known, ids: readonly string[]): Named[] {
  return [...new Set(ids)].map((id) => named(indexOf(known), id));
}

function namedIn(known: Known, text: string): { people: string[]; models: string[] } {
  const lowered = text.toLocaleLowerCase();
  const { people, lowered: names } = indexOf(known);
  // A name of one short word is more likely a word of the text.
  const isNamed = (name: string) => name.length > 5 && lowered.includes(name);
  return {
    people: people.flatMap(({ id }, n) => (isNamed(names[n] ?? '') ? [id] : [])),
    models: known.view.models.flatMap(({ id, name }) => (isNamed(name.toLocaleLowerCase()) ? [id] : [])),
  };
}
