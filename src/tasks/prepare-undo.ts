import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { reverse } from '#walkthroughs';
import { keepDraft, readFacts } from './keep-draft.ts';
import { readModelRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan that takes an applied one back, from what was read back after it: every owner and share as it was before.
 * Throws a `DataverseError` when the rows cannot be read.
 */
export async function prepareUndo(
  around: Surroundings,
  environment: EnvironmentRecord,
  record: PlanRecord,
): Promise<PlanRecord> {
  const facts = await readFacts(around, environment);
  const rows = await readModelRows(around, environment, record.model);
  const after = Object.fromEntries(
    record.outcome.flatMap((outcome) => (outcome.after ? [[outcome.unit, outcome.after]] : [])),
  );
  const plan = reverse(record.plan, after, { id: around.newId(), madeOn: around.now().toISOString() });
  if (plan.units.length === 0) throw new DataverseError({ kind: 'nothing-to-undo' });
  return keepDraft(around, environment, { plan, facts, rows });
}
