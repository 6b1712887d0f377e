import type { RecordFacts, Right } from '../facts.ts';
import type { Missing, Path, RightExplanation } from './explanation.ts';
import { type Asked, grantsFor } from './grants.ts';
import { nearMisses } from './near-misses.ts';
import { allPaths } from './paths/all-paths.ts';
import { stopsFor } from './stops.ts';
import type { World } from './world.ts';

/**
 * Whether somebody holds a right on a row: the privilege first, then every path, then what stops the person. A path that is known stays a yes
 * whatever else could not be read; a missing fact makes "cannot tell" only where it could turn the answer.
 */
export function explainRight(world: World, asked: Asked, right: Right, record: RecordFacts): RightExplanation {
  if (record.owner === null && record.parent) return explainByParent(world, asked, right, record);
  const grants = grantsFor(world, asked, right, record.table);
  const ask = { world, asked, right, record, grants: grants.held };
  const found = allPaths(ask);
  const stops = stopsFor(world, asked, right);
  const paths = stops.gate ? found.paths.map((path) => ({ ...path, dormant: true })) : found.paths;
  if (stops.gate) return no(right, paths, [stops.gate, ...(paths.length > 0 ? [] : nearMisses(ask, grants))]);
  if (paths.length > 0) return stops.open.length > 0 ? cannotTell(right, paths, stops.open) : { ...yes, right, paths };
  const maybe = allPaths({ ...ask, grants: [...grants.held, ...grants.maybe] });
  const memberships =
    maybe.paths.length > 0 || grants.maybe.length > 0 ? asked.maybeTeams.flatMap(({ unknown }) => unknown) : [];
  const open = [...new Set([...grants.open, ...found.open, ...memberships])];
  return open.length > 0 ? cannotTell(right, [], open) : no(right, [], nearMisses(ask, grants));
}

const yes = { answer: 'yes', missing: [], unknown: [] } as const;

function no(right: Right, paths: readonly Path[], missing: readonly Missing[]): RightExplanation {
  return { right, answer: 'no', paths, missing, unknown: [] };
}

function cannotTell(right: Right, paths: readonly Path[], unknown: readonly string[]): RightExplanation {
  const missing = unknown.map((name) => ({ rule: 'facts-are-known', data: { missing: name } }));
  return { right, answer: 'cannot-tell', paths, missing, unknown };
}

/** Changing a row that belongs to another is writing that other one; nobody shares or assigns it alone. Inferred: no page says. */
const rightOnParent: Readonly<Partial<Record<Right, Right>>> = {
  Read: 'Read',
  Write: 'Write',
  Create: 'Write',
  Delete: 'Write',
  Append: 'Append',
  AppendTo: 'AppendTo',
};

/** A row without owner is reached by whoever reaches its parent. Source: ownership type None, for example opportunityproduct; access case 080. */
function explainByParent(world: World, asked: Asked, right: Right, record: RecordFacts): RightExplanation {
  const parent = findDecidingRow(world, record);
  if (typeof parent === 'string') return explainAbsent(world, right, 'records', parent);
  const onParent = rightOnParent[right];
  if (!onParent) return no(right, [], [{ rule: 'row-has-an-owner', data: { record: record.id, right } }]);
  const explained = explainRight(world, asked, onParent, parent);
  return { ...explained, right, paths: explained.paths.map((path) => ({ ...path, via: path.via ?? parent.id })) };
}

/** The nearest row above that has an owner, or belongs to the organization; the id of a row that is not there, or of one met twice. */
function findDecidingRow(world: World, record: RecordFacts): RecordFacts | string {
  const seen = new Set<string>();
  let at = record;
  while (at.owner === null && at.parent) {
    seen.add(at.id);
    const above = world.records.get(at.parent);
    if (!above || seen.has(above.id)) return at.parent;
    at = above;
  }
  return at;
}

/** The answer about a row, person or team that is not among the facts: no when it does not exist, cannot tell when it may. */
export function explainAbsent(world: World, right: Right, list: 'records' | 'people', id: string): RightExplanation {
  const open =
    list === 'records' ? world.unknown.of(list, id) : [...world.unknown.of(list, id), ...world.unknown.of('teams', id)];
  const rule = list === 'records' ? 'record-exists' : 'person-exists';
  return open.length > 0 ? cannotTell(right, [], open) : no(right, [], [{ rule, data: { id } }]);
}
