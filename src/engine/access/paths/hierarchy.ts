import type { Person, Right, SettingsFacts } from '../../facts.ts';
import type { Path } from '../explanation.ts';
import type { Grant } from '../grants.ts';
import type { Readings } from '../readings.ts';
import { rowsAbove } from '../rows-above.ts';
import { whereIs } from '../whereabouts.ts';
import { sharesOn, unitAndAbove, type World } from '../world.ts';
import { type Ask, type Found, nothing, pathsBackedBy, usable } from './found.ts';
import { levelsBelow, type Model } from './levels.ts';

/** What a manager may do with rows of a direct report; with those of people further down than managers write: Read. */
export const onDirectReports: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo'];

/**
 * Somebody below them, by manager or by position, owns the row, is in the team that owns it, or has it shared; or has inherited access to it as
 * the owner of a row above. Sources: "Hierarchy security to control access", learn.microsoft.com, 6/4/2025; for rows below, see the reading.
 */
export function hierarchyPaths(ask: Ask): Found {
  const { world, asked, right, record } = ask;
  const backing = world.readings.managersNeedBusinessUnitLevel
    ? ask.grants.filter(({ depth }) => depth !== 'Basic')
    : usable(ask.grants);
  const chief = asked.person;
  if (!chief || backing.length === 0 || !onDirectReports.includes(right)) return nothing;
  if (world.facts.settings?.hierarchyExcludes?.includes(record.table)) return nothing;
  const [paths, open]: [Path[], string[]] = [[], []];
  for (const model of modelsOf(world))
    for (const [report, through] of holders(ask)) {
      const reached = reach(world, chief, report, { model, right });
      if (reached === true) paths.push(...pathsThrough(report, { through, model, backing }));
      else open.push(...reached);
    }
  const mayBeOff = [...unread(world, 'hierarchy'), ...unread(world, 'hierarchyExcludes')];
  if (mayBeOff.length === 0 || paths.length + open.length === 0) return { paths, open };
  return { paths: [], open: [...mayBeOff, ...open] };
}

function modelsOf(world: World): readonly Model[] {
  const model = world.facts.settings?.hierarchy;
  if (model === 'manager' || model === 'position') return [model];
  return unread(world, 'hierarchy').length > 0 ? ['manager', 'position'] : [];
}

/** The facts because of which a setting is not known. */
function unread({ facts, unknown }: World, setting: keyof SettingsFacts): readonly string[] {
  return facts.settings?.[setting] === undefined ? unknown.of('settings', setting) : [];
}

/** What a report has of the row, which their managers have of it through them: the row itself, or one above it. */
type Through = 'the-row' | 'a-row-above';

/** Everybody who owns the row or one above it, or has it shared directly, themselves or as a member of a team. Where that is not known, the other paths are open. */
export function holders({ world, record, right }: Ask): ReadonlyMap<string, Through> {
  const shares = sharesOn(world, record.id).filter((share) => share.rights.includes(right));
  const above = world.readings.managersReachBelowReportsRows ? rowsAbove(world, record, 'Reparent') : [];
  const owners = above.flatMap(({ row }) => row?.owner ?? []);
  return new Map([
    ...peopleOf(world, owners).map((id) => [id, 'a-row-above'] as const),
    ...peopleOf(world, [record.owner ?? [], shares.map(({ principal }) => principal)].flat()).map(
      (id) => [id, 'the-row'] as const,
    ),
  ]);
}

function peopleOf({ teams }: World, principals: readonly string[]): string[] {
  const people = principals.flatMap((id) => (teams.has(id) ? (teams.get(id)?.members ?? []) : id));
  return people.filter((id) => !teams.has(id));
}

function pathsThrough(
  report: string,
  { through, model, backing }: { through: Through; model: Model; backing: readonly Grant[] },
): Path[] {
  return pathsBackedBy(backing, model, report).map((path) => {
    const isDeep = backing.some(({ role, depth }) => role === path.role && depth !== 'Basic');
    const contested: (keyof Readings)[] = [
      ...(isDeep ? [] : (['managersNeedBusinessUnitLevel'] as const)),
      ...(through === 'the-row' ? [] : (['managersReachBelowReportsRows'] as const)),
    ];
    return contested.length > 0 ? { ...path, contested } : path;
  });
}

/** True, or the facts because of which the rows of this report may be reached after all: none means no. */
type Reached = true | readonly string[];

function reach(world: World, chief: Person, id: string, { model, right }: { model: Model; right: Right }): Reached {
  const report = world.people.get(id);
  if (!report) return world.unknown.of('people', id);
  const found = levelsBelow(world, model, chief, report);
  if (!found) return [];
  const gates = [
    isDeepEnough(world, found.levels, right),
    countsAsReport(world, report),
    model === 'position' || isAbove(world, chief, report),
  ];
  if (gates.some((gate) => gate !== true && gate.length === 0)) return [];
  const open = [found.open, ...gates].flatMap((gate) => (gate === true ? [] : gate));
  return open.length > 0 ? open : true;
}

function isDeepEnough(world: World, levels: number, right: Right): Reached {
  if (right !== 'Read' && levels > writeLevels(world)) return unread(world, 'hierarchyWriteLevels');
  return levels <= hierarchyDepth(world) || unread(world, 'hierarchyDepth');
}

/** How many levels down hierarchy security reaches for certain. */
export function hierarchyDepth(world: World): number {
  return world.facts.settings?.hierarchyDepth ?? (unread(world, 'hierarchyDepth').length > 0 ? 1 : 3);
}

/** How many levels down managers write in this environment. */
export function writeLevels({ facts, readings }: World): number {
  return facts.settings?.hierarchyWriteLevels ?? readings.managersWriteLevels;
}

/** Whether hierarchy security covers somebody's rows: not those of the disabled where the environment leaves them out. */
export function countsAsReport(world: World, { id, disabled }: Person): Reached {
  const { disabledReportsCount: count } = world.facts.settings ?? {};
  const open = disabled === undefined ? world.unknown.of('people', id, 'disabled') : [];
  if (count || (!disabled && open.length === 0)) return true;
  if (count === false) return open;
  const maybe = unread(world, 'disabledReportsCount');
  return maybe.length > 0 ? maybe : true;
}

/** Whether the chief sits in the report's business unit or above it, or need not. */
export function isAbove(world: World, chief: Person, report: Person): Reached {
  if (world.facts.settings?.managersMustBeAbove === false) return true;
  const [below, above] = [whereIs(world, report), whereIs(world, chief)];
  const chains = below.units.map((unit) => unitAndAbove(world, unit));
  const told = chains.flatMap((chain) => above.units.map((unit) => chain.includes(unit)));
  if (told.every((one) => one)) return true;
  const tops = chains.flatMap((chain) => world.unknown.of('businessUnits', chain.at(-1), 'parent'));
  const where = told.includes(true) || tops.length > 0 ? [...below.open, ...above.open] : [];
  return [...unread(world, 'managersMustBeAbove'), ...where, ...tops];
}
