import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { asFound, type ChoiceOf, reverse } from '#walkthroughs';
import { keepDraft } from './keep-draft.ts';
import { readStates } from './read-units.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan that takes an applied one back, from what was read back after it: every owner and share as it was before.
 * Throws a `DataverseError` when the units cannot be read.
 */
export async function prepareUndo(
  around: Surroundings,
  environment: EnvironmentRecord,
  { plan: applied, units }: ChoiceOf<'undo'>,
): Promise<PlanRecord> {
  const record = await around.cache.plans.get(applied);
  if (!record) throw new DataverseError({ kind: 'gone' });
  const before = new Map(record.outcome.map((outcome) => [outcome.unit, outcome.before]));
  const written = record.plan.units.map((unit) => {
    const found = before.get(unit.id);
    return found ? asFound(unit, found) : unit;
  });
  // What was taken back by itself already is not taken back again.
  const after = Object.fromEntries(
    record.outcome.flatMap(({ unit, after, undoneBy }) => (after && !undoneBy ? [[unit, after]] : [])),
  );
  const plan = reverse({ ...record.plan, units: written }, after, {
    id: around.newId(),
    madeOn: around.now().toISOString(),
    units,
  });
  if (plan.units.length === 0) throw new DataverseError({ kind: 'nothing-to-undo' });
  for (const found of (await readStates(around, environment, plan.units)).values())
    if ('problem' in found) throw new DataverseError(found.problem);
  return keepDraft(around, environment, plan);
}
