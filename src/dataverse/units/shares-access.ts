import type { RowState } from '#walkthroughs';
import { readRowStates } from '../row-states.ts';
import { toWrites } from '../write.ts';
import type { Found, UnitAccess } from './unit-access.ts';

/** Whom one model and its containers are shared with; what lies below the containers is not read. */
export const sharesAccess: UnitAccess<'shares'> = {
  async read(send, origin, units, signal) {
    const models = [...new Set(units.map(({ model }) => model.id))];
    const rows = await readRowStates(send, origin, models, { signal, below: false });
    return new Map(
      units.flatMap((unit): [string, Found<readonly RowState[]>][] => {
        const found = rows.get(unit.model.id);
        if (!found) return [];
        return [[unit.id, 'kind' in found ? { problem: found } : { state: [found.model, ...found.containers] }]];
      }),
    );
  },
  writes: ({ operations }) => toWrites(operations),
};
