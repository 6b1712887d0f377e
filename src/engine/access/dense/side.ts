import type { Answers, ManySettled } from './answers.ts';
import { byPaths } from './by-paths.ts';
import type { Settled } from './left-open.ts';

/** One of two environments that are compared, asked by the places of ids in lists of both. */
export interface Side {
  readonly answers: Answers;
  readonly principals: Places;
  readonly rows: Places;
}

/** Ids of both environments, and their numbers in one of them; undefined where that does not have them. */
interface Places {
  readonly ids: readonly string[];
  readonly numbers: readonly (number | undefined)[];
  /** Whether each is numbered by its place, as when nothing was added or left out: then nothing need be looked up. */
  readonly inPlace: boolean;
}

/** Finds the ids of both environments in one of them. */
export function sideOf(answers: Answers, principals: readonly string[], rows: readonly string[]): Side {
  const { world } = answers.core;
  const listed = (id: string) => {
    const n = world.principals.find(id);
    return n !== undefined && n < world.principals.organization ? n : undefined;
  };
  return {
    answers,
    principals: placesOf(principals, listed),
    rows: placesOf(rows, (id) => world.records.at[id]),
  };
}

function placesOf(ids: readonly string[], find: (id: string) => number | undefined): Places {
  const numbers = ids.map(find);
  return { ids, numbers, inPlace: numbers.every((n, at) => n === at) };
}

/** One person's or team's rights on all rows of both environments. */
export function ofPrincipal({ answers, rows, principals }: Side, at: number): ManySettled {
  const [n, id] = [principals.numbers[at], principals.ids[at] ?? ''];
  const from = n === undefined ? null : answers.principal(n);
  return gathered(answers, from, rows, (row) => byPaths(answers.core.world, id, row));
}

/** Everybody's rights on one row of both environments. */
export function ofRow({ answers, rows, principals }: Side, at: number): ManySettled {
  const [row, id] = [rows.numbers[at], rows.ids[at] ?? ''];
  const from = row === undefined ? null : answers.row(row);
  return gathered(answers, from, principals, (principal) => byPaths(answers.core.world, principal, id));
}

function gathered(
  { complete }: Answers,
  from: ManySettled | null,
  { ids, numbers, inPlace }: Places,
  absent: (id: string) => Settled,
): ManySettled {
  if (from !== null && inPlace) return from;
  const [held, open] = [new Uint8Array(ids.length), new Uint8Array(ids.length)];
  for (let at = 0; at < ids.length; at += 1) {
    const n = numbers[at];
    if (from !== null && n !== undefined) {
      held[at] = from.held[n] ?? 0;
      open[at] = from.open[n] ?? 0;
    } else if (!complete) {
      const settled = absent(ids[at] ?? '');
      held[at] = settled.held;
      open[at] = settled.open;
    }
  }
  return { held, open };
}
