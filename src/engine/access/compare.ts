import type { Right } from '../facts.ts';
import { allRights } from '../facts.ts';
import { type AccessChange, compareAll } from './compare-all.ts';
import type { Access } from './compile.ts';

/** What changes for one person or team on one row. */
export interface AccessDifference {
  person: string;
  record: string;
  gains: readonly Right[];
  loses: readonly Right[];
  /** Rights of which a missing fact leaves open whether they change. */
  unclear: readonly Right[];
}

/** The people or teams and the rows that a comparison is about. */
export interface Among {
  people: readonly string[];
  records: readonly string[];
}

/**
 * Who gains and who loses which right on which row, only where something changes or cannot be told. Of everybody and every row there may be
 * millions of such pairs: without `among` they come grouped, with the rows of each group still to be listed.
 */
export function compare(before: Access, after: Access): AccessChange[];
export function compare(before: Access, after: Access, among: Among): AccessDifference[];
export function compare(before: Access, after: Access, among?: Among): AccessChange[] | AccessDifference[] {
  if (!among) return compareAll(before.answers, after.answers);
  const differences = among.records.flatMap((record) =>
    among.people.map((person) => difference(before, after, { person, record })),
  );
  return differences.filter(({ gains, loses, unclear }) => gains.length + loses.length + unclear.length > 0);
}

function difference(
  before: Access,
  after: Access,
  { person, record }: { person: string; record: string },
): AccessDifference {
  const [was, is] = [before.rights(person, record), after.rights(person, record)];
  const told = (right: Right) => !was.cannotTell.includes(right) && !is.cannotTell.includes(right);
  const held = (right: Right) => is.held.includes(right);
  return {
    person,
    record,
    gains: allRights.filter((right) => told(right) && held(right) && !was.held.includes(right)),
    loses: allRights.filter((right) => told(right) && !held(right) && was.held.includes(right)),
    unclear: allRights.filter((right) => !told(right)),
  };
}
