import { liveQuery } from 'dexie';
import { type Database, openDatabase, type StoredChange } from './database.ts';
import { environmentHeads } from './environment-heads.ts';
import { journalStore } from './journal-store.ts';
import type { ModelEvents } from './model-events.ts';
import type { PlanHead } from './plan-parts.ts';
import { planStore } from './plan-store.ts';
import type {
  DiagnosisRecord,
  EnvironmentHead,
  EnvironmentKnown,
  EnvironmentRecord,
  JournalRecord,
  ModelLookup,
  PlanRecord,
  SyncRecord,
  UnitOutcome,
  VerificationRecord,
} from './records.ts';
import { storing } from './storage-full.ts';

/** What the extension knows and remembers. Writes throw a `DataverseError` with `storage-full` when the browser has no room left. */
export interface Cache {
  environments: {
    list(): Promise<EnvironmentRecord[]>;
    get(id: string): Promise<EnvironmentRecord | undefined>;
    put(environment: EnvironmentRecord): Promise<void>;
  };
  plans: {
    /** Newest change first; of one environment or of all. */
    list(environment?: string): Promise<PlanRecord[]>;
    /** The same without what is as large as the plan itself, in no order. */
    heads(environment?: string): Promise<PlanHead[]>;
    get(id: string): Promise<PlanRecord | undefined>;
    put(plan: PlanRecord): Promise<void>;
    /** Changes some fields; a plan that is not there any more stays away. */
    patch(id: string, changes: Partial<PlanRecord>): Promise<void>;
    /** What became of some units of a plan, in place of what was known of them; the other units' stays. */
    setOutcomes(id: string, changed: readonly UnitOutcome[]): Promise<void>;
    remove(id: string): Promise<void>;
  };
  journal: {
    /** Keeps lines for good, all or none; lines are never changed. */
    append(lines: readonly JournalRecord[]): Promise<void>;
    /** Oldest first; of one environment or of all. */
    list(environment?: string): Promise<readonly JournalRecord[]>;
  };
  verifications: {
    /** Of one environment or of all. */
    list(environment?: string): Promise<VerificationRecord[]>;
    put(verification: VerificationRecord): Promise<void>;
  };
  lookups: {
    /** Of one environment. */
    list(environment: string): Promise<ModelLookup[]>;
    put(lookup: ModelLookup): Promise<void>;
    remove(environment: string, model: string): Promise<void>;
  };
  events: { put(events: ModelEvents): Promise<void> };
  diagnoses: {
    /** Those that were kept of every environment, the latest first. */
    list(): Promise<DiagnosisRecord[]>;
    put(diagnosis: DiagnosisRecord): Promise<void>;
    remove(id: string): Promise<void>;
  };
  syncs: { get(environment: string): Promise<SyncRecord | undefined> };
  /** Where the sample organisation keeps its changes. */
  demoStorage: {
    load(): Promise<StoredChange[]>;
    append(changes: readonly StoredChange[]): Promise<void>;
    clear(): Promise<void>;
  };
  /** The newest complete reading of an environment. Throws when it is not known. */
  view(environment: string): Promise<EnvironmentKnown>;
  /** Every environment with how far its reading is; what was read is not touched. */
  heads(): Promise<EnvironmentHead[]>;
  /** Calls `next` with what `query` finds now and whenever that changes, in this page or in the background; returns how to stop. */
  observe<T>(query: () => Promise<T>, next: (value: T) => void): () => void;
  /** Removes every trace of an environment, with the sample one also its changes. */
  forget(environment: string): Promise<void>;
  close(): void;
}

/** The cache without the readings: what a page needs that asks its worker about whole environments, a sixth of the code. */
export type PageCache = Omit<Cache, 'view'>;

const databases = new WeakMap<PageCache, Database>();

/** The database behind a cache; for this room only. */
export function databaseOf(cache: PageCache): Database {
  const database = databases.get(cache);
  if (!database) throw new Error('This cache was not opened here.');
  return database;
}

/** Opens the cache; the browser keeps it per name. */
export function openPageCache(name = 'model-steward'): PageCache {
  const database = openDatabase(name);
  const { environments, events, diagnoses, lookups, syncs, demo, verifications } = database;
  const keep = (work: () => Promise<unknown>) => storing(async () => void (await work()));
  const cache: PageCache = {
    environments: {
      list: () => environments.toArray(),
      get: (id) => environments.get(id),
      put: (environment) => keep(() => environments.put(environment)),
    },
    plans: planStore(database),
    journal: journalStore(database),
    verifications: {
      list: (environment) =>
        environment === undefined
          ? verifications.toArray()
          : verifications.where('environment').equals(environment).toArray(),
      put: (verification) => keep(() => verifications.put(verification)),
    },
    lookups: {
      list: (environment) => lookups.where('environment').equals(environment).toArray(),
      put: (lookup) => keep(() => lookups.put(lookup)),
      remove: (environment, model) => keep(() => lookups.delete([environment, model])),
    },
    events: { put: (counted) => keep(() => events.put(counted)) },
    diagnoses: {
      list: async () => (await diagnoses.toArray()).sort((a, b) => (a.keptOn < b.keptOn ? 1 : -1)),
      put: (diagnosis) => keep(() => diagnoses.put(diagnosis)),
      remove: (id) => keep(() => diagnoses.delete(id)),
    },
    syncs: { get: (environment) => syncs.get(environment) },
    demoStorage: {
      load: () => demo.toArray(),
      append: (changes) => keep(() => demo.bulkAdd([...changes])),
      clear: () => keep(() => demo.clear()),
    },
    heads: () => environmentHeads(database),
    observe: (query, next) => {
      const subscription = liveQuery(query).subscribe({ next, error: reportError });
      return () => subscription.unsubscribe();
    },
    forget: (environment) => forget(database, environment),
    close: () => database.close(),
  };
  databases.set(cache, database);
  return cache;
}

async function forget(database: Database, environment: string): Promise<void> {
  const {
    environments,
    packs,
    cursors,
    syncs,
    plans,
    planBodies,
    outcomes,
    journal,
    diagnoses,
    demo,
    lookups,
    events,
    verifications,
    walks,
  } = database;
  await database.transaction('rw', database.tables, async () => {
    const known = await environments.get(environment);
    if (known?.kind === 'sample') await demo.clear();
    const theirs = await plans.where('environment').equals(environment).primaryKeys();
    await outcomes.where('plan').anyOf(theirs).delete();
    await planBodies.bulkDelete(theirs);
    for (const table of [packs, cursors, plans, journal, diagnoses, lookups, events, verifications, walks])
      await table.where('environment').equals(environment).delete();
    await syncs.delete(environment);
    await environments.delete(environment);
  });
}
