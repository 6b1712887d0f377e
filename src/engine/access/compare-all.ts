import type { Right } from '../facts.ts';
import type { Answers, ManySettled } from './dense/answers.ts';
import { changedPrincipals } from './dense/changed-principals.ts';
import { changedRows } from './dense/changed-rows.ts';
import { rightsIn } from './dense/right-bits.ts';
import { ofPrincipal, ofRow, type Side, sideOf } from './dense/side.ts';
import { translate } from './dense/translation.ts';

/** One way in which a change of the environment changes what one person or team may do, and the rows on which it does. */
export interface AccessChange {
  readonly person: string;
  readonly gains: readonly Right[];
  readonly loses: readonly Right[];
  /** Rights of which a missing fact leaves open whether they change. */
  readonly unclear: readonly Right[];
  /** On how many rows. */
  readonly count: number;
  /** The ids of those rows; listed only when asked for, since over all changes there may be tens of millions. */
  records(): string[];
}

interface Both {
  before: Side;
  after: Side;
  principals: readonly string[];
  rows: readonly string[];
}

/**
 * Everybody who gains or loses anything on any row, people first. Only people, teams and rows of which something differs are asked about again;
 * where facts are missing in either environment, that is everybody.
 */
export function compareAll(before: Answers, after: Answers): AccessChange[] {
  const both = bring(before, after);
  const changed = before.complete && after.complete ? whatChanged(both) : everybody(both);
  const sparse = onChangedRows(both, changed);
  return both.principals.flatMap((person, at) =>
    changed.principals.has(at)
      ? onEveryRow(both, person, at)
      : Array.from(sparse.get(at) ?? [], ([key, list]) => named(person, key, list.length, () => list)),
  );
}

function bring(before: Answers, after: Answers): Both {
  const principals = [...new Set([...listed(before), ...listed(after)])];
  const rows = [...new Set([before, after].flatMap(({ core }) => core.world.records.list.map(({ id }) => id)))];
  return { principals, rows, before: sideOf(before, principals, rows), after: sideOf(after, principals, rows) };
}

function listed({ core: { world } }: Answers): string[] {
  return [...world.people.list, ...world.teams.list].map(({ id }) => id);
}

interface Changed {
  principals: ReadonlySet<number>;
  rows: ReadonlySet<number>;
}

function everybody({ principals }: Both): Changed {
  return { principals: new Set(principals.keys()), rows: new Set() };
}

/** By place in the lists of both; those of the first environment come first, in its own order. */
function whatChanged({ before, after }: Both): Changed {
  const to = translate(before.answers.core, after.answers.core);
  const people = changedPrincipals(before.answers.core, after.answers.core, to);
  const records = changedRows(before.answers.core, after.answers.core, to);
  for (const [at, n] of before.principals.numbers.entries()) if (n === undefined) people.add(at);
  for (const [at, n] of before.rows.numbers.entries()) if (n === undefined) records.add(at);
  return { principals: people, rows: records };
}

function onEveryRow(both: Both, person: string, at: number): AccessChange[] {
  const keys = () => changeKeys(ofPrincipal(both.before, at), ofPrincipal(both.after, at));
  const counts = new Map<number, number>();
  for (const key of keys()) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) =>
    named(person, key, count, () => {
      const again = keys();
      return both.rows.filter((_, row) => again[row] === key);
    }),
  );
}

/** Of those who did not change themselves, by place and key: the rows that changed for them. */
function onChangedRows(both: Both, changed: Changed): Map<number, Map<number, string[]>> {
  const found = new Map<number, Map<number, string[]>>();
  for (const row of changed.rows) {
    const keys = changeKeys(ofRow(both.before, row), ofRow(both.after, row));
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0 || changed.principals.has(at)) continue;
      const byKey = found.get(at) ?? new Map<number, string[]>();
      byKey.set(key, [...(byKey.get(key) ?? []), both.rows[row] ?? '']);
      found.set(at, byKey);
    }
  }
  return found;
}

/** For each place what is gained (bits 16 to 23), lost (8 to 15) and unclear (0 to 7); 0 where nothing changes. */
function changeKeys(was: ManySettled, is: ManySettled): Uint32Array {
  const keys = new Uint32Array(Math.min(was.held.length, is.held.length));
  for (let at = 0; at < keys.length; at += 1) {
    const unclear = (was.open[at] ?? 0) | (is.open[at] ?? 0);
    const differs = ((was.held[at] ?? 0) ^ (is.held[at] ?? 0)) & ~unclear;
    if ((differs | unclear) === 0) continue;
    keys[at] = ((differs & (is.held[at] ?? 0)) << 16) | ((differs & (was.held[at] ?? 0)) << 8) | unclear;
  }
  return keys;
}

function named(person: string, key: number, count: number, records: () => string[]): AccessChange {
  return { person, gains: rightsIn(key >>> 16), loses: rightsIn(key >>> 8), unclear: rightsIn(key), count, records };
}
