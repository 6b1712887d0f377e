import { allRights, type Right } from '../facts.ts';
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

/** Who gains and who loses which right on which row, only where something changes or cannot be told. */
export function compare(
  before: Access,
  after: Access,
  { people, records }: { people: readonly string[]; records: readonly string[] },
): AccessDifference[] {
  const differences = records.flatMap((record) =>
    people.map((person) => difference(before, after, { person, record })),
  );
  return differences.filter(({ gains, loses, unclear }) => gains.length + loses.length + unclear.length > 0);
}

function difference(
  before: Access,
  after: Access,
  { person, record }: { person: string; record: string },
): AccessDifference {
  const answers = allRights.map((right) => ({
    right,
    was: before.can(person, right, record),
    is: after.can(person, right, record),
  }));
  const where = (test: (was: string, is: string) => boolean) =>
    answers.filter(({ was, is }) => test(was, is)).map(({ right }) => right);
  return {
    person,
    record,
    gains: where((was, is) => was === 'no' && is === 'yes'),
    loses: where((was, is) => was === 'yes' && is === 'no'),
    unclear: where((was, is) => was === 'cannot-tell' || is === 'cannot-tell'),
  };
}
