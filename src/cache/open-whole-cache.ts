import { environmentReading } from './environment-view.ts';
import { type Cache, databaseOf, openPageCache } from './open-cache.ts';

/** Opens the cache with its readings; the browser keeps it per name. */
export function openCache(name?: string): Cache {
  const cache = openPageCache(name);
  return Object.assign(cache, { view: (environment: string) => environmentReading(databaseOf(cache), environment) });
}
