import type { WalkRecord } from '#walkthroughs';
import { databaseOf, type PageCache } from './open-cache.ts';
import { storing } from './storage-full.ts';

/** How far walkthroughs done by hand have come. Apart from the cache: the popup has no use for them. */
export interface WalkStore {
  get(environment: string, walk: string): Promise<WalkRecord | undefined>;
  /** Changes some of what is known of a walkthrough, which begins with the first change. */
  patch(environment: string, walk: string, changes: (known: WalkRecord) => Partial<WalkRecord>): Promise<void>;
}

/** The walkthroughs done by hand that a cache keeps. Writes throw a `DataverseError` with `storage-full` when the browser has no room left. */
export function walkStore(cache: PageCache): WalkStore {
  const database = databaseOf(cache);
  const { walks } = database;
  return {
    get: (environment, walk) => walks.get([environment, walk]),
    patch: (environment, walk, changes) =>
      storing(() =>
        database.transaction('rw', walks, async () => {
          const known = (await walks.get([environment, walk])) ?? begun(environment, walk);
          await walks.put({ ...known, ...changes(known) });
        }),
      ),
  };
}

function begun(environment: string, walk: string): WalkRecord {
  return { environment, walk, first: {}, seen: {}, ticked: [], lookedOn: null };
}
