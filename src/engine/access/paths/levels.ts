import type { Person } from '../../facts.ts';
import type { World } from '../world.ts';

/** By whom somebody stands below somebody else. */
export type Model = 'manager' | 'position';

/** How many levels somebody is below somebody else; where it could not be read who is above, that they may be, at so many or more. */
export interface Levels {
  levels: number;
  open: readonly string[];
}

/** The way up from a report to a chief; null where there is none. */
export function levelsBelow(world: World, model: Model, chief: Person, report: Person): Levels | null {
  const [from, to] = model === 'manager' ? [report.id, chief.id] : [report.position, chief.position];
  if (from === undefined || to === undefined) return withoutPosition(world, [report, chief]);
  if (from === to) return null;
  const seen = new Set<string>();
  for (let at = from; !seen.has(at); ) {
    seen.add(at);
    const above = model === 'manager' ? world.people.get(at)?.manager : world.positions.get(at)?.parent;
    if (above === to) return { levels: seen.size, open: [] };
    if (above === undefined) return orNone(seen.size, whyNobody(world, model, at));
    at = above;
  }
  return null;
}

function whyNobody({ unknown }: World, model: Model, id: string): readonly string[] {
  return model === 'manager' ? unknown.of('people', id, 'manager') : unknown.of('positions', id, 'parent');
}

function withoutPosition({ unknown }: World, both: readonly Person[]): Levels | null {
  const open = both
    .filter(({ position }) => position === undefined)
    .map(({ id }) => unknown.of('people', id, 'position'));
  return open.some((names) => names.length === 0) ? null : { levels: 1, open: open.flat() };
}

function orNone(levels: number, open: readonly string[]): Levels | null {
  return open.length > 0 ? { levels, open } : null;
}
