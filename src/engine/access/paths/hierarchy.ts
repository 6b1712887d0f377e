import type { Person, Right, SettingsFacts } from '../../facts.ts';
import type { Path } from '../explanation.ts';
import { sharesOn, unitAndAbove, unitOf, type World } from '../world.ts';
import { type Ask, type Found, nothing, pathsBackedBy, usable } from './found.ts';
import { levelsBelow, type Model } from './levels.ts';

/** What a manager may do with rows of a direct report; with those of people further down than managers write: Read. */
const onDirectReports: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo'];

/**
 * Somebody below them, by manager or by position, owns the row, is in the team that owns it, or has it shared.
 * Source: "Hierarchy security to control access", learn.microsoft.com, 6/4/2025.
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
    for (const report of holders(ask)) {
      const reached = reach(world, chief, report, { model, right });
      if (reached === true) paths.push(...pathsBackedBy(backing, model, report));
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

/** Everybody who owns the row or has it shared directly, themselves or as a member of a team. Where that is not known, the other paths are open. */
function holders({ world, record, right }: Ask): ReadonlySet<string> {
  const shares = sharesOn(world, record.id).filter((share) => share.rights.includes(right));
  const ids = [record.owner ?? [], shares.map(({ principal }) => principal)].flat();
  const { teams } = world;
  const people = ids.flatMap((id) => (teams.has(id) ? (teams.get(id)?.members ?? []) : id));
  return new Set(people.filter((id) => !teams.has(id)));
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
  const unit = unitOf(world, report);
  const chain = unitAndAbove(world, unit);
  if (chain.includes(unitOf(world, chief))) return true;
  return [
    ...unread(world, 'managersMustBeAbove'),
    ...world.unknown.of('businessUnits', chain.at(-1) ?? unit, 'parent'),
  ];
}
