import type { EnvironmentRecord, UnitOutcome } from '#cache';
import { DataverseError, principalAccess, type Send } from '#dataverse';
import type { PlanUnit } from '#walkthroughs';

type AccessFound = NonNullable<UnitOutcome['access']>;

/**
 * Asks Dataverse itself (RetrievePrincipalAccess) what a new owner may now do with each row that a unit gave them; null where it does not say.
 * What was read back has verified the unit already: this stands beside it.
 */
export async function accessFound(
  send: Send,
  { origin }: Pick<EnvironmentRecord, 'origin'>,
  unit: PlanUnit,
): Promise<AccessFound> {
  const access: AccessFound[number][] = [];
  if (unit.kind !== 'model') return access;
  for (const operation of unit.operations) {
    if (operation.kind !== 'assign') continue;
    const { record, to } = operation;
    access.push({ record: record.id, rights: await orNull(principalAccess(send, origin, to, record)) });
  }
  return access;
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DataverseError) return null;
    throw error;
  }
}
