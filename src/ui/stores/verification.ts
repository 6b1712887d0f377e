import type { RightsOnRow } from '#answers';
import type { VerificationRecord } from '#cache';
import type { Right } from '#engine';

/** The rights that are compared: nobody is asked about Create on a row that is there. */
const compared: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Delete', 'Share', 'Assign'];

/** How Dataverse's answer stands to ours: `answers` where we could not tell. */
export type Standing = 'agrees' | 'differs' | 'answers';

/** Compares what Dataverse says about a row with what follows from what was read. */
export function standingOf(
  { held, cannotTell }: Pick<RightsOnRow, 'held' | 'cannotTell'>,
  told: readonly Right[],
): Standing {
  const differs = compared.some(
    (right) => !cannotTell.includes(right) && held.includes(right) !== told.includes(right),
  );
  if (differs) return 'differs';
  return cannotTell.some((right) => compared.includes(right)) ? 'answers' : 'agrees';
}

/** What Dataverse said of somebody and a row; null while it was not asked. */
export function verificationOf(
  verifications: readonly VerificationRecord[],
  environment: string,
  record: string,
  principal: string,
): VerificationRecord | null {
  return (
    verifications.find(
      (one) => one.environment === environment && one.record === record && one.principal === principal,
    ) ?? null
  );
}
