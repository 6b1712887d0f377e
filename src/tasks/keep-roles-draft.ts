import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { administratorsOf } from '#engine';
import type { ChoiceOf, LockLimit, Plan, PlannedPrivilege } from '#walkthroughs';
import { keepDraft } from './keep-draft.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps the draft of a plan that gives privileges, with what it would change for everybody. Throws a `DataverseError` where there is nothing to do. */
export async function keepRolesDraft(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'give-privilege' | 'raise-depth'>,
  { units, lacking, before, after }: PlannedPrivilege,
): Promise<PlanRecord> {
  if (units.length === 0) throw new DataverseError({ kind: 'nothing-to-do' });
  const plan: Plan = {
    id: around.newId(),
    walkthrough: choice.kind,
    environment: environment.id,
    madeOn: around.now().toISOString(),
    choice,
    units,
    undoes: null,
  };
  const limits: LockLimit[] =
    lacking.length > 0 ? [{ kind: 'lacking', privileges: lacking, could: [...administratorsOf(before)] }] : [];
  const { proveRoles } = await around.judging();
  const proof = { ...proveRoles(before, after), limits, keepers: [] };
  return keepDraft(around, environment, plan, { proof });
}
