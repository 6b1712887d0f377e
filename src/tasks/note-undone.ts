import type { PlanRecord } from '#cache';
import type { Surroundings } from './surroundings.ts';

/** Notes on an undone plan which of its units were taken back, and on itself once all are. */
export async function noteUndone(around: Surroundings, undo: PlanRecord, undone: string): Promise<void> {
  const earlier = await around.cache.plans.get(undone);
  if (!earlier) return;
  const back = new Set(undo.plan.units.map(({ id }) => id));
  const outcome = earlier.outcome.map((one) => (back.has(one.unit) ? { ...one, undoneBy: undo.id } : one));
  const isLeft = outcome.some(({ state, undoneBy }) => state === 'verified' && !undoneBy);
  await around.cache.plans.patch(undone, isLeft ? { outcome } : { outcome, undoneBy: undo.id });
}
