import { allRights, type Right } from '#engine';
import type { RowState, Share, SharesUnit } from './plan.ts';
import type { ChosenPrincipal } from './plan-choice.ts';
import { rightsOn } from './rights.ts';
import { setShare } from './share-units.ts';

/** Rights that somebody shall have on a model and its dataset containers by share, beside those they have: no more, whatever level they amount to. */
export interface RightsWish {
  model: string;
  principal: ChosenPrincipal;
  rows: readonly { record: string; rights: readonly Right[] }[];
}

/** Plans to share just these rights, in one change set; null where all are shared already or could not be read. */
export function rightsUnit(
  { model, containers }: { model: RowState; containers: readonly RowState[] },
  principal: Share['principal'],
  wanted: RightsWish['rows'],
): SharesUnit | null {
  const before = [model, ...containers];
  const operations = before.flatMap((row) => {
    const more = wanted.flatMap(({ record, rights }) => (record === row.record.id ? rights : []));
    const both = new Set([...(rightsOn(row, principal) ?? []), ...more]);
    return more.length === 0
      ? []
      : setShare(
          row,
          principal,
          allRights.filter((right) => both.has(right)),
        );
  });
  if (operations.length === 0) return null;
  return { kind: 'shares', id: model.record.id, model: model.record, operations, before };
}
