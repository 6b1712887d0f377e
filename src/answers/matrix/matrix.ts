import { type Abilities, type Ability, abilitiesOf, isAble } from '../abilities.ts';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
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

/** The people, models and abilities of a matrix; null where there is too much to look through. */
export function findMatrix(known: Known, { people, models, ability, without }: MatrixQuery): Found | null {
  const key = JSON.stringify([people, models, ability, without]);
  return known.remember(`matrix ${key}`, () => {
    const index = indexOf(known);
    const wanted = (known.facts.facts?.models ?? [])
      .filter(({ template }) => !template || !without.includes(template))
      .map(({ id }) => named(index, id))
      .filter(({ name }) => has(name.toLocaleLowerCase(), models));
    if (wanted.length * index.people.length > mostPairs) return null;
    const bits = wanted.map(({ id }) => abilitiesOn(known, id));
    const shown = countShown(bits, index.people.length, ability);
    const somebody = index.people.flatMap((_, n) =>
      (shown[n] ?? 0) > 0 && has(index.lowered[n] ?? '', people) ? [n] : [],
    );
    const pairs = somebody.reduce((sum, n) => sum + (shown[n] ?? 0), 0);
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

/** For how many models something is shown of each person. */
function countShown(bits: readonly Uint8Array[], people: number, ability: Ability | null): Uint32Array {
  const shown = new Uint32Array(people);
  for (const of of bits) {
    for (let n = 0; n < people; n += 1) if (isShown(of[n] ?? 0, ability)) shown[n] = (shown[n] ?? 0) + 1;
  }
  return shown;
}

/** Whether a matrix says something of a person and a model, by the byte of their abilities. */
export function isShown(bits: number, ability: Ability | null): boolean {
  return ability === null ? (bits & concerning) !== 0 : isAble(bits, ability);
}

function has(text: string, words: string): boolean {
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
