import type { Database } from './database.ts';
import type { Cache } from './open-cache.ts';
import type { JournalRecord } from './records.ts';
import { storing } from './storage-full.ts';

/** The journal grows by thousands of lines while a large plan is carried out: a page reads only those that it has not seen. */
export function journalStore({ journal }: Database): Cache['journal'] {
  let known: readonly JournalRecord[] = [];

  async function all(): Promise<readonly JournalRecord[]> {
    const [news, count] = await Promise.all([
      journal
        .where('id')
        .above(known.at(-1)?.id ?? 0)
        .toArray(),
      journal.count(),
    ]);
    // Fewer than there should be: an environment was forgotten.
    const isWhole = known.length + news.length === count;
    if (!isWhole) known = await journal.toArray();
    else if (news.length > 0) known = [...known, ...news];
    return known;
  }

  return {
    // Dexie writes the new number into the objects it is given, so those are copies.
    append: (lines) => storing(async () => void (await journal.bulkAdd(lines.map((line) => ({ ...line }))))),
    list: async (environment) =>
      environment === undefined ? all() : journal.where('environment').equals(environment).toArray(),
  };
}
