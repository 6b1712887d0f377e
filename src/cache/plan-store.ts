import type { Database, OutcomeRecord } from './database.ts';
import type { Cache } from './open-cache.ts';
import { type PlanBody, type PlanHead, parted } from './plan-parts.ts';
import type { PlanRecord, UnitOutcome } from './records.ts';
import { storing } from './storage-full.ts';

/** A plan as far as this page has seen it. */
interface Seen {
  /** The head as text: a plan that did not change is the same object as before. */
  head: string;
  versions: Pick<PlanHead, 'body' | 'outcomes'>;
  body: PlanBody;
  outcomes: ReadonlyMap<string, UnitOutcome>;
  record: PlanRecord;
}

/**
 * Plans in three parts: a small head, which changes often, the body of perhaps thousands of units, and what became of each unit. A page reads
 * heads, and of the others only what it has not seen.
 */
export function planStore(database: Database): Cache['plans'] {
  const { plans, planBodies, outcomes } = database;
  const seen = new Map<string, Seen>();
  const keep = (work: () => Promise<unknown>) =>
    storing(() => database.transaction('rw', plans, planBodies, outcomes, async () => void (await work())));

  async function whole(head: PlanHead): Promise<PlanRecord[]> {
    const { id, body: bodyVersion, outcomes: latest, walkthrough: _, ...rest } = head;
    const text = JSON.stringify(head);
    const known = seen.get(id);
    if (known?.head === text) return [known.record];
    const body = known?.versions.body === bodyVersion ? known.body : await bodyOf(id);
    // A plan that is removed just now.
    if (!body) return [];
    const from = known?.versions.outcomes ?? 0;
    const news =
      from < latest
        ? await outcomes
            .where('[plan+at]')
            .between([id, from + 1], [id, latest], true, true)
            .sortBy('at')
        : [];
    const found = new Map(known?.outcomes);
    for (const { outcome } of news) found.set(outcome.unit, outcome);
    const record: PlanRecord = { id, ...rest, ...body, outcome: [...found.values()] };
    seen.set(id, { head: text, versions: { body: bodyVersion, outcomes: latest }, body, outcomes: found, record });
    return [record];
  }

  /** Plans may be removed elsewhere, too. */
  function forgetAllBut(ids: ReadonlySet<string>): void {
    for (const id of seen.keys()) if (!ids.has(id)) seen.delete(id);
  }

  async function bodyOf(id: string): Promise<PlanBody | null> {
    const kept = await planBodies.get(id);
    return kept ? parted(kept).body : null;
  }

  async function write(
    id: string,
    {
      body,
      outcome = [],
      head = {},
    }: { head?: Partial<PlanHead>; body?: Partial<PlanBody>; outcome?: readonly UnitOutcome[] },
  ) {
    const known = await plans.get(id);
    if (!known) return;
    const first = known.outcomes + 1;
    await outcomes.bulkPut(
      outcome.map((one, index): OutcomeRecord => ({ plan: id, unit: one.unit, at: first + index, outcome: one })),
    );
    const changesBody = Object.keys(body ?? {}).length > 0;
    if (changesBody) await planBodies.update(id, body ?? {});
    await plans.put({
      ...known,
      ...head,
      body: known.body + (changesBody ? 1 : 0),
      outcomes: known.outcomes + outcome.length,
    });
  }

  const heads = (environment?: string) =>
    environment === undefined ? plans.toArray() : plans.where('environment').equals(environment).toArray();

  return {
    heads,
    async list(environment) {
      const there = await heads(environment);
      if (environment === undefined) forgetAllBut(new Set(there.map(({ id }) => id)));
      const records = (await Promise.all(there.map(whole))).flat();
      return records.sort((a, b) => (a.updatedOn < b.updatedOn ? 1 : -1));
    },
    async get(id) {
      const head = await plans.get(id);
      return head && (await whole(head))[0];
    },
    put: (record) =>
      keep(async () => {
        const { head, body } = parted(record);
        const before = await plans.get(record.id);
        await planBodies.put({ id: record.id, ...body });
        const { walkthrough } = record.plan;
        await plans.put({ ...head, walkthrough, body: (before?.body ?? 0) + 1, outcomes: before?.outcomes ?? 0 });
        await write(record.id, { outcome: record.outcome });
      }),
    patch: (id, changes) => keep(() => write(id, { ...parted(changes), outcome: changes.outcome ?? [] })),
    setOutcomes: (id, outcome) => keep(() => write(id, { outcome })),
    remove: (id) =>
      keep(async () => {
        seen.delete(id);
        await plans.delete(id);
        await planBodies.delete(id);
        await outcomes.where('plan').equals(id).delete();
      }),
  };
}
