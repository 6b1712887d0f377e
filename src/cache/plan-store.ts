import type { Database, OutcomeRecord } from './database.ts';
import type { Cache } from './open-cache.ts';
import type { PlanRecord, UnitOutcome } from './records.ts';
import { storing } from './storage-full.ts';

/** The outcomes of one plan as far as this page has seen them. */
interface Seen {
  outcomes: Map<string, UnitOutcome>;
  latest: number;
}

/**
 * Plans, and beside them what became of each unit: a plan of thousands of units is written once, its outcomes one by one. Of those a page reads
 * only what it has not seen.
 */
export function planStore(database: Database): Cache['plans'] {
  const { plans, outcomes } = database;
  const seen = new Map<string, Seen>();
  const keep = (work: () => Promise<unknown>) =>
    storing(() => database.transaction('rw', plans, outcomes, async () => void (await work())));

  async function outcomesOf(plan: string): Promise<UnitOutcome[]> {
    const known = seen.get(plan) ?? { outcomes: new Map(), latest: 0 };
    const from = [plan, known.latest + 1];
    const news = await outcomes.where('[plan+at]').between(from, [plan, Number.POSITIVE_INFINITY]).sortBy('at');
    const now = { outcomes: new Map(known.outcomes), latest: news.at(-1)?.at ?? known.latest };
    for (const { outcome } of news) now.outcomes.set(outcome.unit, outcome);
    seen.set(plan, now);
    return [...now.outcomes.values()];
  }

  const whole = async (kept: Omit<PlanRecord, 'outcome'>): Promise<PlanRecord> => ({
    ...kept,
    outcome: await outcomesOf(kept.id),
  });

  async function write(plan: string, changed: readonly UnitOutcome[]): Promise<void> {
    const last = await outcomes.where('[plan+at]').between([plan, 0], [plan, Number.POSITIVE_INFINITY]).last();
    const first = (last?.at ?? 0) + 1;
    await outcomes.bulkPut(
      changed.map((outcome, index): OutcomeRecord => ({ plan, unit: outcome.unit, at: first + index, outcome })),
    );
  }

  return {
    async list(environment) {
      const found =
        environment === undefined ? plans.toArray() : plans.where('environment').equals(environment).toArray();
      const records = await Promise.all((await found).map(whole));
      return records.sort((a, b) => (a.updatedOn < b.updatedOn ? 1 : -1));
    },
    async get(id) {
      const kept = await plans.get(id);
      return kept && (await whole(kept));
    },
    put: ({ outcome, ...plan }) =>
      keep(async () => {
        await plans.put(plan);
        await write(plan.id, outcome);
      }),
    patch: (id, { outcome, ...changes }) =>
      keep(async () => {
        const there = await plans
          .where('id')
          .equals(id)
          .modify((plan) => void Object.assign(plan, changes));
        if (there > 0 && outcome) await write(id, outcome);
      }),
    setOutcomes: (id, changed) =>
      keep(async () => {
        if ((await plans.where('id').equals(id).count()) > 0) await write(id, changed);
      }),
    remove: (id) =>
      keep(async () => {
        await plans.delete(id);
        await outcomes.where('plan').equals(id).delete();
      }),
  };
}
