import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import type { Right } from '#engine';
import type { ChoiceOf, Plan } from '#walkthroughs';
import { keepDraft } from './keep-draft.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Keeps the draft of a plan that changes whom models are shared with; `rights` are the caller's own by row, where Dataverse was asked. Throws a
 * `DataverseError` where there is nothing to do.
 */
export async function keepSharesDraft(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'share-model' | 'share-rights'>,
  { units, rights }: { units: Plan['units']; rights: ReadonlyMap<string, readonly Right[]> },
): Promise<PlanRecord> {
  if (units.length === 0) throw new DataverseError({ kind: 'nothing-to-do' });
  const plan = {
    id: around.newId(),
    walkthrough: 'share-model',
    environment: environment.id,
    madeOn: around.now().toISOString(),
    choice,
    units,
    undoes: null,
  } as const;
  return keepDraft(around, environment, plan, { rights });
}
