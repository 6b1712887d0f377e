import type { Right } from '../facts.ts';
import { type Answers, type ManySettled, numbersWith } from './dense/answers.ts';
import { idsOf } from './dense/people-set.ts';

/** The rights somebody holds on a row, and those of which a missing fact leaves open whether they do: `explain` says which fact. */
export interface Rights {
  readonly held: readonly Right[];
  readonly cannotTell: readonly Right[];
}

/** Those for whom, or for which, an answer is yes, and those for whom a missing fact leaves it open. */
export interface Those {
  readonly yes: readonly string[];
  readonly cannotTell: readonly string[];
  /** The lists, in the form of `Facts.unknown`, that could not be read and may hold others. */
  readonly unknown: readonly string[];
}

/** How many people hold a right on one row, and of how many it cannot be told. */
export interface Count {
  readonly record: string;
  readonly yes: number;
  readonly cannotTell: number;
}

/** The people who hold a right on a row, in the order of the facts. Of a row that is not among them, nobody. */
export function peopleWith(answers: Answers, right: Right, record: string): Those {
  const { people, principals, records, unknown } = answers.core.world;
  const row = records.at[record];
  if (row === undefined) return nobody(unknown.of('records', record), people.list);
  const name = (n: number) => principals.ids[n] ?? '';
  if (answers.complete) {
    return { yes: idsOf(answers.people(right, row), principals.ids), cannotTell: [], unknown: [] };
  }
  return { ...named(answers.row(row), right, principals.people, name), unknown: unknown.of('people') };
}

/** The rows on which somebody holds a right, in the order of the facts. For somebody who is not among them, none. */
export function recordsWith(answers: Answers, right: Right, principal: string): Those {
  const { principals, records, unknown } = answers.core.world;
  const n = principals.find(principal) ?? principals.organization;
  const unread = [...unknown.of('people', principal), ...unknown.of('teams', principal)];
  if (n >= principals.organization) return nobody(unread, records.list);
  const name = (row: number) => records.list[row]?.id ?? '';
  return { ...named(answers.principal(n), right, records.list.length, name), unknown: unknown.of('records') };
}

/** Nobody and nothing; what could not be read leaves everything open. */
function nobody(unknown: readonly string[], list: readonly { id: string }[]): Those {
  return { yes: [], cannotTell: unknown.length > 0 ? list.map(({ id }) => id) : [], unknown };
}

function named(
  { held, open }: ManySettled,
  right: Right,
  limit: number,
  name: (n: number) => string,
): Pick<Those, 'yes' | 'cannotTell'> {
  return { yes: numbersWith(held, right, limit).map(name), cannotTell: numbersWith(open, right, limit).map(name) };
}

/** How many people hold a right on each row, in the order of the facts. */
export function countPeopleWith(answers: Answers, right: Right): Count[] {
  const { records, principals } = answers.core.world;
  return records.list.map(({ id }, row) => {
    if (answers.complete) return { record: id, yes: answers.people(right, row).count, cannotTell: 0 };
    const { held, open } = answers.row(row);
    const count = (bytes: Uint8Array) => numbersWith(bytes, right, principals.people).length;
    return { record: id, yes: count(held), cannotTell: count(open) };
  });
}

/** Everybody's rights on a row; nothing at all on a row that is not among the facts. */
export function rightsOfAll(answers: Answers, record: string): ManySettled {
  const { records, principals } = answers.core.world;
  const row = records.at[record];
  const none = new Uint8Array(principals.ids.length);
  return row === undefined ? { held: none, open: none } : answers.row(row);
}
