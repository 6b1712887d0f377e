import type { Person, Right } from '../../facts.ts';
import type { Path } from '../explanation.ts';
import { sharesOn, unitAndAbove, unitOf, type World } from '../world.ts';
import { type Ask, type Found, nothing, pathsBackedBy, usable } from './found.ts';

type Model = 'manager' | 'position';

/** What a manager may do with rows of a direct report; with those of people further down than managers write: Read. */
const onDirectReports: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo'];

/**
 * Somebody below them, by manager or by position, owns the row, is in the team that owns it, or has it shared.
 * Source: "Hierarchy security to control access", learn.microsoft.com, 6/4/2025.
 */
export function hierarchyPaths(ask: Ask): Found {
  const { world, asked, right } = ask;
  const backing = world.readings.managersNeedBusinessUnitLevel
    ? ask.grants.filter(({ depth }) => depth !== 'Basic')
    : usable(ask.grants);
  const chief = asked.person;
  const { hierarchyExcludes } = world.facts.settings ?? {};
  if (!chief || backing.length === 0 || !onDirectReports.includes(right)) return nothing;
  if (hierarchyExcludes?.includes(ask.record.table)) return nothing;
  const paths = (model: Model): Path[] =>
    reachedPeople(ask)
      .filter((report) => reaches(world, chief, report, { model, right }))
      .flatMap((report) => pathsBackedBy(backing, model, report.id));
  const model = world.facts.settings?.hierarchy;
  const openExcludes = hierarchyExcludes ? [] : world.unknown.of('settings', 'hierarchyExcludes');
  if ((model === 'manager' || model === 'position') && openExcludes.length === 0)
    return { paths: paths(model), open: whyOpen(ask, chief, model) };
  if (model === 'manager' || model === 'position')
    return { paths: [], open: [...(paths(model).length > 0 ? openExcludes : []), ...whyOpen(ask, chief, model)] };
  const open = model === undefined ? world.unknown.of('settings', 'hierarchy') : [];
  return { paths: [], open: open.length > 0 && [...paths('manager'), ...paths('position')].length > 0 ? open : [] };
}

/** The ids of whoever owns the row or has it shared directly: people and teams. */
function holders({ world, record, right }: Ask): string[] {
  const shares = sharesOn(world, record.id).filter((share) => share.rights.includes(right));
  return [record.owner ?? '', ...shares.map(({ principal }) => principal)];
}

/** Everybody who owns the row or has it shared directly, themselves or as a member of a team. */
function reachedPeople(ask: Ask): Person[] {
  const ids = holders(ask).flatMap((id) => ask.world.teams.get(id)?.members ?? [id]);
  return [...new Set(ids)].flatMap((id) => ask.world.people.get(id) ?? []);
}

function reaches(
  world: World,
  chief: Person,
  report: Person,
  { model, right }: { model: Model; right: Right },
): boolean {
  const { hierarchyDepth = 3, managersMustBeAbove = true } = world.facts.settings ?? {};
  const distance = model === 'manager' ? levelsByManager(world, chief, report) : levelsByPosition(world, chief, report);
  if (distance === null || distance > hierarchyDepth || !countsAsReport(world, report)) return false;
  if (distance > writeLevels(world) && right !== 'Read') return false;
  if (model === 'position' || !managersMustBeAbove) return true;
  return unitAndAbove(world, unitOf(world, report)).includes(unitOf(world, chief));
}

/** How many levels down managers write in this environment. */
export function writeLevels({ facts, readings }: World): number {
  return facts.settings?.hierarchyWriteLevels ?? readings.managersWriteLevels;
}

/** Whether hierarchy security covers somebody's rows: not those of the disabled where the environment leaves them out. */
export function countsAsReport({ facts, unknown }: World, { id, disabled }: Person): boolean {
  if (facts.settings?.disabledReportsCount !== false) return true;
  return disabled !== true && (disabled === false || unknown.of('people', id, 'disabled').length === 0);
}

function levelsByManager(world: World, chief: Person, report: Person): number | null {
  return levels(report.id, chief.id, (id) => world.people.get(id)?.manager);
}

function levelsByPosition(world: World, chief: Person, report: Person): number | null {
  if (report.position === undefined || chief.position === undefined) return null;
  return levels(report.position, chief.position, (id) => world.positions.get(id)?.parent);
}

/** How many steps lead from one up to the other; null when none do. */
function levels(from: string, to: string, above: (id: string) => string | undefined): number | null {
  const seen = [from];
  for (let at = above(from); at !== undefined && !seen.includes(at); at = above(at)) {
    if (at === to) return seen.length;
    seen.push(at);
  }
  return null;
}

/** The facts that may hide a report: none for somebody whom nobody reports to. */
function whyOpen(ask: Ask, chief: Person, model: Model): readonly string[] {
  const { unknown, facts, managers } = ask.world;
  const isAbove = model === 'manager' ? managers.has(chief.id) : chief.position !== undefined;
  const own = model === 'position' && !isAbove ? unknown.of('people', chief.id, 'position') : [];
  if (!isAbove) return own;
  const depth = facts.settings?.hierarchyDepth === undefined ? unknown.of('settings', 'hierarchyDepth') : [];
  const members = holders(ask).flatMap((id) => (ask.world.teams.has(id) ? unknown.of('teams', id, 'members') : []));
  const fields = facts.settings?.disabledReportsCount === false ? [model, 'disabled'] : [model];
  const chains = reachedPeople(ask).flatMap(({ id }) => fields.flatMap((field) => unknown.of('people', id, field)));
  const positions = model === 'position' ? unknown.of('positions') : [];
  return [...depth, ...members, ...chains, ...positions, ...unknown.of('shares', ask.record.id)];
}
