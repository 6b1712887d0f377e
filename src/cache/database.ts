import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Problem } from '#engine';
import type { WalkRecord } from '#walkthroughs';
import type { ModelEvents } from './model-events.ts';
import type { PackedColumns } from './pack.ts';
import { type PlanBody, type PlanHead, parted } from './plan-parts.ts';
import { fromVersion1, type PlanOfVersion1 } from './plans-of-version-1.ts';
import { fromVersion9 } from './plans-of-version-9.ts';
import type {
  DiagnosisRecord,
  EnvironmentRecord,
  JournalRecord,
  ModelLookup,
  PlanRecord,
  SyncRecord,
  UnitOutcome,
  VerificationRecord,
} from './records.ts';

/** One page of a table's rows, by columns. */
export interface PackRecord {
  environment: string;
  table: string;
  generation: number;
  page: number;
  rows: number;
  columns: PackedColumns;
}

/** How far a table's reading of one generation has come. */
export interface TableReading {
  generation: number;
  /** Where the next page is, exactly as Dataverse gave it; null before the first page and after the last. */
  next: string | null;
  pages: number;
  rows: number;
  done: boolean;
  /** Why the table could not be read, or null. */
  problem: Problem | null;
}

/** Per table: the reading under way and the complete one that readers use. */
export interface CursorRecord {
  environment: string;
  table: string;
  reading: TableReading | null;
  current: TableReading | null;
}

/** One committed change of the sample organisation, as its storage port hands it over. */
export interface StoredChange {
  readonly table: string;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly version: number;
}

/** What became of one unit of a plan; `at` counts up within the plan, so that only what is new has to be read. */
export interface OutcomeRecord {
  plan: string;
  unit: string;
  at: number;
  outcome: UnitOutcome;
}

/** The extension's database. */
export interface Database extends Dexie {
  environments: EntityTable<EnvironmentRecord, 'id'>;
  packs: Table<PackRecord, [string, string, number, number]>;
  cursors: Table<CursorRecord, [string, string]>;
  syncs: EntityTable<SyncRecord, 'environment'>;
  plans: EntityTable<PlanHead, 'id'>;
  planBodies: EntityTable<PlanBody & { id: string }, 'id'>;
  outcomes: Table<OutcomeRecord, [string, string]>;
  journal: EntityTable<JournalRecord, 'id', JournalRecord>;
  lookups: Table<ModelLookup, [string, string]>;
  events: Table<ModelEvents, [string, string]>;
  diagnoses: EntityTable<DiagnosisRecord, 'id'>;
  demo: Table<StoredChange, number>;
  verifications: Table<VerificationRecord, [string, string, string]>;
  walks: Table<WalkRecord, [string, string]>;
}

/** Opens the database, or makes it. Table names and keys are for ever: changes go in a new version here. */
export function openDatabase(name: string): Database {
  // Dexie would keep a clone of whatever is observed: readers here keep what they have seen by themselves.
  const database = new Dexie(name, { cache: 'disabled' }) as Database;
  database.version(1).stores({
    environments: 'id',
    packs: '[environment+table+generation+page], environment',
    cursors: '[environment+table], environment',
    syncs: 'environment',
    plans: 'id, environment',
    journal: '++id, environment, plan',
    demo: '++',
  });
  const second = database.version(2).stores({ verifications: '[environment+record+principal], environment' });
  second.upgrade(async (upgrade) => {
    const plans = upgrade.table('plans');
    for (const record of (await plans.toArray()) as PlanOfVersion1[]) await plans.put(fromVersion1(record));
  });
  // Tables have columns that rows read earlier lack: they are read once more.
  database.version(3).upgrade(async (upgrade) => {
    for (const table of ['packs', 'cursors', 'syncs']) await upgrade.table(table).clear();
  });
  database.version(4).stores({ lookups: '[environment+model], environment' });
  database.version(5).stores({ diagnoses: 'id, environment' });
  const sixth = database.version(6).stores({ outcomes: '[plan+unit], [plan+at], plan' });
  sixth.upgrade(async (upgrade) => {
    const plans = upgrade.table('plans');
    for (const { outcome, ...record } of (await plans.toArray()) as PlanRecord[]) {
      await plans.put(record);
      await upgrade
        .table('outcomes')
        .bulkPut(outcome.map((one, index) => ({ plan: record.id, unit: one.unit, at: index + 1, outcome: one })));
    }
  });
  database.version(7).stores({ events: '[environment+model], environment' });
  const eighth = database.version(8).stores({ planBodies: 'id' });
  eighth.upgrade(async (upgrade) => {
    const plans = upgrade.table('plans');
    for (const record of (await plans.toArray()) as Omit<PlanRecord, 'outcome'>[]) {
      const { head, body } = parted(record);
      const last = await upgrade.table('outcomes').where('plan').equals(record.id).sortBy('at');
      await upgrade.table('planBodies').put({ id: record.id, ...body });
      await plans.put({ ...head, walkthrough: record.plan.walkthrough, body: 1, outcomes: last.at(-1)?.at ?? 0 });
    }
  });
  // Models have a column that rows read earlier lack.
  database.version(9).upgrade(async (upgrade) => {
    for (const table of ['packs', 'cursors', 'syncs']) await upgrade.table(table).clear();
  });
  database.version(10).upgrade(async (upgrade) => {
    const bodies = upgrade.table('planBodies');
    for (const { plan, ...body } of (await bodies.toArray()) as (PlanBody & { id: string })[])
      await bodies.put({ ...body, plan: { ...plan, choice: fromVersion9(plan.choice) } });
  });
  database.version(11).stores({ walks: '[environment+walk], environment' });
  return database;
}
