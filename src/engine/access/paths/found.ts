import type { RecordFacts, Right } from '../../facts.ts';
import type { Path } from '../explanation.ts';
import type { Asked, Grant } from '../grants.ts';
import type { World } from '../world.ts';

/** One question: may somebody do this to that row, backed by these privileges? */
export interface Ask {
  world: World;
  asked: Asked;
  right: Right;
  record: RecordFacts;
  grants: readonly Grant[];
}

/** What looking for one kind of path brought. */
export interface Found {
  paths: readonly Path[];
  /** The facts because of which there may be more. */
  open: readonly string[];
}

/** Nothing of the kind. */
export const nothing: Found = { paths: [], open: [] };

/** The paths of one kind, one for each role that backs it. */
export function pathsBackedBy(grants: readonly Grant[], kind: Path['kind'], via: string | null): Path[] {
  return [...new Set(grants.map(({ role }) => role))].map((role) => ({ kind, via, role, dormant: false }));
}

/** The privileges that somebody may use on rows of their own and on rows shared with them. */
export function usable(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(({ reachesMembers }) => reachesMembers);
}

/** The privileges that back a share with them or with a team of theirs. */
export function backing({ world, grants }: Ask): readonly Grant[] {
  return world.readings.teamPrivilegesBackShares ? grants : usable(grants);
}
