import type { PlanRecord } from '#cache';
import type { Right } from '#engine';
import type { Plan, RecordRef, RowState, Share, UnitState } from '#walkthroughs';

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

/** A share that a plan leaves as it is. */
export interface KeptShare {
  row: RecordRef;
  principal: Share['principal'];
  rights: readonly Right[];
}

/** The shares of the models and containers that a plan assigns and leaves as they are, and of how many rows they could not be read. */
export function sharesThatStay({ units }: Plan): { shares: readonly KeptShare[]; unread: number } {
  const shares: KeptShare[] = [];
  let unread = 0;
  for (const unit of units) {
    if (unit.kind !== 'model') continue;
    const set = new Set(
      unit.operations.flatMap((one) => (one.kind === 'set-share' ? [`${one.record.id} ${one.principal.id}`] : [])),
    );
    const assigned = new Set(unit.operations.flatMap(({ kind, record }) => (kind === 'assign' ? [record.id] : [])));
    for (const { record, shares: held } of unit.before) {
      if (!assigned.has(record.id)) continue;
      if (!held) unread += 1;
      for (const { principal, rights } of held ?? [])
        if (rights.length > 0 && !set.has(`${record.id} ${principal.id}`))
          shares.push({ row: record, principal, rights });
    }
  }
  return { shares, unread };
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
