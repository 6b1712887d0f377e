import type { PlanRecord } from '#cache';
import type { Right } from '#engine';
import type { RecordRef, RowState, Share, UnitState } from '#walkthroughs';

/** A share that the plan sets. */
export interface SetShare {
  record: RecordRef;
  principal: Share['principal'];
  from: readonly Right[];
  to: readonly Right[];
  /** What the share was found to be when last read back, or null before that. */
  found: readonly Right[] | null;
}

/** The shares that a plan sets, in its order: also those that come with an assignment or its undoing. */
export function setShares({ plan, outcome, seen }: PlanRecord): SetShare[] {
  const outcomes = new Map(outcome.map((one) => [one.unit, one]));
  return plan.units.flatMap((unit) => {
    if (unit.kind !== 'model' && unit.kind !== 'shares') return [];
    const after = outcomes.get(unit.id)?.after ?? seen?.[unit.id];
    return unit.operations.flatMap((operation): SetShare[] => {
      if (operation.kind !== 'set-share') return [];
      const { record, principal, from, to } = operation;
      return [{ record, principal, from, to, found: foundRights(after, record.id, principal) }];
    });
  });
}

function foundRights(
  state: UnitState | undefined | null,
  record: string,
  principal: Share['principal'],
): readonly Right[] | null {
  const rows = Array.isArray(state) ? (state as readonly RowState[]) : [];
  const shares = rows.find((row) => row.record.id === record)?.shares;
  if (!shares) return null;
  return shares.find((share) => share.principal.id === principal.id)?.rights ?? [];
}
