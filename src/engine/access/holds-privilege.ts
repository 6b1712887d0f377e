import type { Right } from '../facts.ts';
import type { Answer } from './explanation.ts';
import { findAsked, grantsFor } from './grants.ts';
import type { World } from './world.ts';

/** Whether somebody holds the privilege for a right on a table, at any depth. */
export function holdsPrivilege(
  world: World,
  principal: string,
  right: Right,
  table: string,
): { answer: Answer; unknown: readonly string[] } {
  const asked = findAsked(world, principal);
  if (!asked) return { answer: 'no', unknown: [] };
  const { held, maybe, open } = grantsFor(world, asked, right, table);
  if (held.length > 0) return { answer: 'yes', unknown: [] };
  const memberships = maybe.length > 0 ? asked.maybeTeams.flatMap(({ unknown }) => unknown) : [];
  const unknown = [...new Set([...open, ...memberships])];
  return { answer: unknown.length > 0 ? 'cannot-tell' : 'no', unknown };
}
