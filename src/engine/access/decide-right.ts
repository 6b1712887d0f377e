import type { RecordFacts, Right } from '../facts.ts';
import type { Answer, Missing, Path } from './explanation.ts';
import { type Asked, type Grants, grantsFor } from './grants.ts';
import { allPaths } from './paths/all-paths.ts';
import type { Ask } from './paths/found.ts';
import { stopsFor } from './stops.ts';
import type { World } from './world.ts';

/** An answer with all that led to it. */
export interface Decision {
  answer: Answer;
  paths: readonly Path[];
  /** For cannot-tell: the facts that would settle it. */
  unknown: readonly string[];
  /** What stops the person whatever they hold, or null. */
  stop: Missing | null;
  ask: Ask;
  grants: Grants;
}

/**
 * Whether somebody holds a right on a row: the privilege first, then every path, then what stops the person. A path that is known stays a yes
 * whatever else could not be read; a missing fact makes "cannot tell" only where it could turn the answer.
 */
export function decideRight(world: World, asked: Asked, right: Right, record: RecordFacts): Decision {
  const grants = grantsFor(world, asked, right, record.table);
  const ask = { world, asked, right, record, grants: grants.held };
  const { gate, open: openStops } = stopsFor(world, asked, right);
  const found = allPaths(ask);
  const led = { stop: gate, ask, grants };
  if (gate) return { answer: 'no', paths: found.paths.map(asDormant), unknown: [], ...led };
  if (found.paths.length > 0) {
    return { answer: openStops.length > 0 ? 'cannot-tell' : 'yes', paths: found.paths, unknown: openStops, ...led };
  }
  const unknown = [...new Set([...grants.open, ...found.open, ...openMemberships(ask, grants)])];
  if (unknown.length > 0) return { answer: 'cannot-tell', paths: [], unknown, ...led };
  return { answer: 'no', unknown, ...led, ...pathsOnceSeen(ask) };
}

/**
 * The paths of somebody who is in a group and whom Dataverse has not seen since: it makes them a member of the group's team when they next
 * come in. Source: "Manage group teams", learn.microsoft.com, as noted in 11/2026.
 */
function pathsOnceSeen({ asked, ...ask }: Ask): Pick<Decision, 'paths' | 'stop'> {
  if (asked.awaiting.length === 0) return { paths: [], stop: null };
  const seen: Asked = { ...asked, teams: [...asked.teams, ...asked.awaiting], awaiting: [], grants: new Map() };
  const { held } = grantsFor(ask.world, seen, ask.right, ask.record.table);
  const paths = allPaths({ ...ask, asked: seen, grants: held }).paths.map(asDormant);
  if (paths.length === 0) return { paths, stop: null };
  const data = { person: asked.person?.name ?? asked.id, team: asked.awaiting.map(({ id }) => id).join(', ') };
  return { paths, stop: { rule: 'member-has-been-seen', data } };
}

function asDormant(path: Path): Path {
  return { ...path, dormant: true };
}

/** The teams' member lists that could not be read, if being a member of those teams would make a path or might. */
function openMemberships(ask: Ask, grants: Grants): readonly string[] {
  if (grants.maybe.length === 0) return [];
  const { paths, open } = allPaths({ ...ask, grants: [...grants.held, ...grants.maybe] });
  return paths.length + open.length > 0 ? ask.asked.maybeTeams.flatMap(({ unknown }) => unknown) : [];
}
