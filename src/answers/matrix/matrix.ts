import { type Abilities, type Ability, abilitiesOf, isAble } from '../abilities.ts';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { type Reason, reasonsFor } from '../users/reasons.ts';
import { abilitiesOn, concerning } from '../users/users-of-model.ts';

/** Which people and which models a matrix holds. */
export interface MatrixQuery {
  /** Every word must occur in a person's name, in a model's name. */
  people: string;
  models: string;
  /** Only pairs in which the person is able to do this. */
  ability: Ability | null;
  /** Templates whose models are left out. */
  without: readonly string[];
}

/** The part of a matrix that is looked at. */
export interface MatrixWindow {
  rowFrom: number;
  rowTo: number;
  columnFrom: number;
  columnTo: number;
}

/** People and models, and what each can do with each. */
export interface Matrix {
  people: number;
  models: number;
  /** How many pairs of a person and a model there is something to say about. */
  pairs: number;
  /** There are more pairs of everybody and every model than are looked through at once: then nothing else is told. */
  isTooLarge: boolean;
  rowFrom: number;
  columnFrom: number;
  rows: readonly (Named & { cells: readonly (Abilities | null)[] })[];
  columns: readonly Named[];
}

/** What was found of a matrix: numbers of people, models, and a byte of abilities for each person and model. */
interface Found {
  people: readonly number[];
  models: readonly Named[];
  bits: readonly Uint8Array[];
  pairs: number;
}

/** So many pairs are looked through in about a second. */
const mostPairs = 40_000_000;

/** Answers what people can do with models, for the part that is looked at. */
export function matrix(known: Known, query: MatrixQuery & MatrixWindow): Matrix {
  const { rowFrom, rowTo, columnFrom, columnTo } = query;
  const found = findMatrix(known, query);
  if (!found) return { people: 0, models: 0, pairs: 0, isTooLarge: true, rowFrom, columnFrom, rows: [], columns: [] };
  const { people } = indexOf(known);
  const bits = found.bits.slice(columnFrom, columnTo);
  return {
    people: found.people.length,
    models: found.models.length,
    pairs: found.pairs,
    isTooLarge: false,
    rowFrom,
    columnFrom,
    columns: found.models.slice(columnFrom, columnTo),
    rows: found.people.slice(rowFrom, rowTo).map((n) => ({
      ...named(indexOf(known), people[n]?.id ?? ''),
      cells: bits.map((of) => (isShown(of[n] ?? 0, query.ability) ? abilitiesOf(of[n] ?? 0) : null)),
    })),
  };
}

/** One pair of a person and a model, and where its reasons stand. */
export interface MatrixLine {
  person: string;
  unit: string;
  model: string;
  abilities: Abilities;
  reasons: number;
}

/** A matrix as a list of its pairs, each different set of reasons once; null where there are more pairs than a spreadsheet takes. */
export interface MatrixLines {
  lines: readonly MatrixLine[] | null;
  reasons: readonly (readonly Reason[])[];
}

/** A spreadsheet takes a million rows; people can work with a tenth of that. */
const mostLines = 100_000;

/** Answers every pair of a matrix with its reasons. */
export function matrixLines(known: Known, query: MatrixQuery): MatrixLines {
  const found = findMatrix(known, query);
  if (!found || found.pairs > mostLines) return { lines: null, reasons: [] };
  const index = indexOf(known);
  const reasons: (readonly Reason[])[] = [];
  const places = new Map<string, number>();
  const lines = found.people.flatMap((n) => {
    const person = index.people[n];
    if (!person) return [];
    return found.models.flatMap((model, at): MatrixLine[] => {
      const bits = found.bits[at]?.[n] ?? 0;
      if (!isShown(bits, query.ability)) return [];
      const why = reasonsFor(known, person.id, model.id);
      const key = JSON.stringify(why);
      const place = places.get(key) ?? reasons.push(why) - 1;
      places.set(key, place);
      const unit = named(index, person.businessUnit ?? index.rootUnit).name;
      return [
        { person: person.name || person.id, unit, model: model.name, abilities: abilitiesOf(bits), reasons: place },
      ];
    });
  });
  return { lines, reasons };
}

/** Null where there is too much to look through. */
function findMatrix(known: Known, { people, models, ability, without }: MatrixQuery): Found | null {
  const key = JSON.stringify([people, models, ability, without]);
  return known.remember(`matrix ${key}`, () => {
    const index = indexOf(known);
    const wanted = (known.facts.facts?.models ?? [])
      .filter(({ template }) => !template || !without.includes(template))
      .map(({ id }) => named(index, id))
      .filter(({ name }) => has(name.toLocaleLowerCase(), models));
    if (wanted.length * index.people.length > mostPairs) return null;
    const bits = wanted.map(({ id }) => bitsOf(known, id));
    let pairs = 0;
    const somebody = index.people.flatMap((_, n) => {
      if (!has(index.lowered[n] ?? '', people)) return [];
      const shown = bits.reduce((sum, of) => sum + (isShown(of[n] ?? 0, ability) ? 1 : 0), 0);
      pairs += shown;
      return shown > 0 ? [n] : [];
    });
    const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
    const order = wanted.map((_, at) => at).sort((a, b) => compare(wanted[a]?.name ?? '', wanted[b]?.name ?? ''));
    return {
      people: somebody.sort((a, b) => (index.rank[a] ?? 0) - (index.rank[b] ?? 0)),
      models: order.flatMap((at) => wanted[at] ?? []),
      bits: order.flatMap((at) => bits[at] ?? []),
      pairs,
    };
  });
}

function bitsOf(known: Known, model: string): Uint8Array {
  const of = abilitiesOn(known, model);
  return Uint8Array.from({ length: indexOf(known).people.length }, (_, n) => of(n));
}

function isShown(bits: number, ability: Ability | null): boolean {
  return ability === null ? (bits & concerning) !== 0 : isAble(bits, ability);
}

function has(text: string, words: string): boolean {
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
