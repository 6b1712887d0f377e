import type { EnvironmentRecord } from '#cache';
import { lockInForce, regained } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

/** Looks after every reading whether locks still hold: whoever regained something stands on the lock's plan, and their number on the badge. */
export async function checkLocks(around: Surroundings, { id }: EnvironmentRecord): Promise<void> {
  const { plans, view } = around.cache;
  const theirs = (await plans.heads(id)).filter(({ walkthrough }) => walkthrough === 'lock-sharing');
  const locks = (await Promise.all(theirs.map((head) => plans.get(head.id)))).flatMap((record) => {
    const goal = record && lockInForce(record);
    return goal ? [{ plan: record.id, goal }] : [];
  });
  const facts = locks.length > 0 ? (await view(id)).facts : null;
  if (facts) {
    for (const { plan, goal } of locks)
      await plans.patch(plan, { lock: { checkedOn: around.now().toISOString(), regained: regained(facts, goal) } });
  }
  await showBadge(around);
}

/** The badge tells how many people, in all environments, hold again what a lock took. */
export async function showBadge({ cache, badge }: Surroundings): Promise<void> {
  const broken = (await cache.plans.heads()).filter(({ lock }) => lock && lock.regained.length > 0);
  const people = (await Promise.all(broken.map(({ id }) => cache.plans.get(id)))).flatMap((record) =>
    record && lockInForce(record)
      ? (record.lock?.regained ?? []).map(({ person }) => `${record.environment} ${person.id}`)
      : [],
  );
  await badge(new Set(people).size);
}
