import { Dexie } from 'dexie';
import { type EnvironmentRecord, openCache } from '#cache';
import { origin } from './small-environment.ts';

let opened = 0;

/** A cache of its own for one test, in a browser profile that ends with the tests, and what a test may do behind its back. */
export function freshCache() {
  opened += 1;
  const name = `test-${opened}-${Date.now()}`;
  return {
    cache: openCache(name),
    name,
    /** How much is in each of its tables. */
    everything: () =>
      behind(name, async (database) => {
        const counts: Record<string, number> = {};
        for (const table of database.tables) counts[table.name] = await table.count();
        return counts;
      }),
    /** Loses the last page of the models that are being read. */
    loseAPack: () =>
      behind(name, async (database) => {
        const packs = database.table('packs').filter(({ table }) => table === 'msdyn_aimodel');
        const last = (await packs.primaryKeys()).at(-1);
        if (last) await database.table('packs').delete(last);
      }),
  };
}

async function behind<T>(name: string, work: (database: Dexie) => Promise<T>): Promise<T> {
  const database = await new Dexie(name).open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
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
