import type { RowState } from '#walkthroughs';
import { readRowStates } from '../row-states.ts';
import { toWrites } from '../write.ts';
import type { Found, UnitAccess } from './unit-access.ts';

/** One model with its containers and what lies below them. */
export const modelAccess: UnitAccess<'model'> = {
  async read(send, origin, units, signal) {
    const rows = await readRowStates(send, origin, [...new Set(units.map(({ model }) => model.id))], { signal });
    return new Map(
      units.flatMap((unit): [string, Found<readonly RowState[]>][] => {
        const found = rows.get(unit.model.id);
        if (!found) return [];
        if ('kind' in found) return [[unit.id, { problem: found }]];
        return [[unit.id, { state: [found.model, ...found.containers, ...found.below] }]];
      }),
    );
  },
  writes: ({ operations }) => toWrites(operations),
};
