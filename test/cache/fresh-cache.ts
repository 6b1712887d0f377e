import { Dexie } from 'dexie';
import { type Cache, type EnvironmentRecord, openCache } from '#cache';
import { origin } from './small-environment.ts';

let opened = 0;

/** A cache of its own for one test, in a browser profile that ends with the tests; `everything` counts what is in its database. */
export function freshCache(): { cache: Cache; name: string; everything(): Promise<Record<string, number>> } {
  opened += 1;
  const name = `test-${opened}-${Date.now()}`;
  return { cache: openCache(name), name, everything: () => countAll(name) };
}

async function countAll(name: string): Promise<Record<string, number>> {
  const database = await new Dexie(name).open();
  const counts: Record<string, number> = {};
  for (const table of database.tables) counts[table.name] = await table.count();
  database.close();
  return counts;
}

/** A connected environment. */
export const contoso: EnvironmentRecord = {
  id: origin,
  kind: 'dataverse',
  origin,
  name: 'Contoso',
  organizationId: 'org',
  environmentId: null,
  caller: { id: 'ann', name: 'Ann' },
  typeCodes: {},
  connectedOn: '2026-11-01T00:00:00Z',
};
