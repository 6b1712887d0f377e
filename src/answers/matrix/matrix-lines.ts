import { type Abilities, abilitiesOf } from '../abilities.ts';
import { indexOf, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { type Reason, reasonsOf } from '../users/reasons.ts';
import { findMatrix, isShown, type MatrixQuery } from './matrix.ts';

/** A matrix as a list of its pairs: a line for each, in numbers that lead to what it says, since there may be very many. */
export interface MatrixLines {
  people: readonly { name: string; unit: string }[];
  models: readonly string[];
  abilities: readonly Abilities[];
  /** Each different set of reasons once. */
  reasons: readonly (readonly Reason[])[];
  /** Null where there are more pairs than a spreadsheet takes. */
  lines: Readonly<Record<'person' | 'model' | 'abilities' | 'reasons', Uint32Array>> | null;
}

/** Excel takes 1,048,576 rows. Source: "Excel specifications and limits", support.microsoft.com, 11/2026. */
const mostLines = 1_000_000;

/** Answers every pair of a matrix with its reasons. */
export function matrixLines(known: Known, query: MatrixQuery): MatrixLines {
  const found = findMatrix(known, query);
  if (!found || found.pairs > mostLines) return { people: [], models: [], abilities: [], reasons: [], lines: null };
  const index = indexOf(known);
  const different = differentReasons();
  const column = () => new Uint32Array(found.pairs);
  const lines = { person: column(), model: column(), abilities: column(), reasons: column() };
  let line = 0;
  for (let person = 0; person < found.people.length; person += 1) {
    const n = found.people[person] ?? 0;
    const reasonsFor = reasonsOf(known, index.people[n]?.id ?? '');
    const add = different.adding();
    for (let model = 0; model < found.models.length; model += 1) {
      const bits = found.bits[model]?.[n] ?? 0;
      if (!isShown(bits, query.ability)) continue;
      lines.person[line] = person;
      lines.model[line] = model;
      lines.abilities[line] = bits;
      lines.reasons[line] = add(reasonsFor(found.models[model]?.id ?? ''));
      line += 1;
    }
  }
  return {
    people: found.people.map((n) => {
      const person = index.people[n];
      return {
        name: named(index, person?.id ?? '').name,
        unit: named(index, person?.businessUnit ?? index.rootUnit).name,
      };
    }),
    models: found.models.map(({ name }) => name),
    abilities: Array.from({ length: 256 }, (_, bits) => abilitiesOf(bits)),
    reasons: different.reasons,
    lines,
  };
}

/** Lists of reasons with each different one once. `adding` starts with lists that are one wherever they are alike; what it gives tells where a list stands. */
function differentReasons() {
  const reasons: (readonly Reason[])[] = [];
  const places = new Map<string, number>();
  const placeOf = (why: readonly Reason[]) => {
    const text = JSON.stringify(why);
    const place = places.get(text) ?? reasons.push(why) - 1;
    places.set(text, place);
    return place;
  };
  const adding = () => {
    const met = new Map<readonly Reason[], number>();
    return (why: readonly Reason[]) => {
      const place = met.get(why) ?? placeOf(why);
      met.set(why, place);
      return place;
    };
  };
  return { reasons, adding };
}
