import type { Person, Right } from '../facts.ts';
import type { Missing } from './explanation.ts';
import type { Ask } from './paths/found.ts';
import { hierarchyDepth, holders, isAbove, onDirectReports, writeLevels } from './paths/hierarchy.ts';
import { levelsBelow } from './paths/levels.ts';
import { theUnit, whereIs } from './whereabouts.ts';
import type { World } from './world.ts';

/**
 * Why somebody who stands above whoever owns the row, or has it shared, does not reach it by that: one gate for each of them. Nothing is said of
 * what could not be read.
 */
export function hierarchyMisses(ask: Ask): Missing[] {
  const { world, asked, right, record } = ask;
  const { hierarchy: model, hierarchyExcludes } = world.facts.settings ?? {};
  const chief = asked.person;
  if (!chief || (model !== 'manager' && model !== 'position')) return [];
  return [...holders(ask).keys()].flatMap((id) => {
    const report = world.people.get(id);
    const found = report ? levelsBelow(world, model, chief, report) : null;
    if (!report || !found || found.open.length > 0) return [];
    const data = { report: id, right };
    if (hierarchyExcludes?.includes(record.table))
      return [{ rule: 'hierarchy-covers-the-table', data: { ...data, table: record.table } }];
    return [
      ...tooFar(world, found.levels, data),
      ...(model === 'manager' ? elsewhere(world, chief, report, data) : []),
    ].slice(0, 1);
  });
}

type Data = { report: string; right: Right };

function tooFar(world: World, levels: number, data: Data): Missing[] {
  const further = { ...data, levels: String(levels) };
  if (levels > hierarchyDepth(world)) return [{ rule: 'hierarchy-reaches-so-far-down', data: further }];
  if (!onDirectReports.includes(data.right)) return [{ rule: 'hierarchy-gives-the-right', data }];
  const isWriting = data.right !== 'Read';
  return isWriting && levels > writeLevels(world) ? [{ rule: 'managers-write-so-far-down', data: further }] : [];
}

function elsewhere(world: World, chief: Person, report: Person, data: Data): Missing[] {
  const above = isAbove(world, chief, report);
  if (above === true || above.length > 0) return [];
  const [unit, from] = [report, chief].map((one) => theUnit(whereIs(world, one)) ?? '');
  return [{ rule: 'manager-is-above-the-report', data: { ...data, unit: unit ?? '', from: from ?? '' } }];
}
