import { tables } from '#dataverse';
import type { Facts } from '#engine';

/**
 * Whether the caller certainly saw every row of a table: one of the roles they are seen to hold lets them read all of it. Dataverse
 * leaves rows out in silence, so anything less may be a part only.
 */
export function seesAll(facts: Pick<Facts, 'people' | 'teams' | 'roles'>, caller: string, table: string): boolean {
  const person = facts.people?.find(({ id }) => id === caller);
  const teams = (facts.teams ?? []).filter(({ members }) => members?.includes(caller));
  const held = [...(person?.roles ?? []), ...teams.flatMap(({ roles }) => roles ?? [])];
  const ids = new Set(held.map((role) => (typeof role === 'string' ? role : role.role)));
  return (facts.roles ?? []).some(({ id, privileges }) => ids.has(id) && privileges?.[table]?.Read === 'Global');
}

/** The lists that a caller who may not see all of these tables knows in part only, in the form of `Facts.unknown`. */
export function partsOnly(
  facts: Pick<Facts, 'people' | 'teams' | 'roles'>,
  sees: (table: string) => boolean,
): string[] {
  const unknown: string[] = [];
  if (!sees(tables.team.name)) unknown.push('teams');
  if (!sees(tables.datasetsContainer.name)) unknown.push('facts/containers');
  if (!sees(tables.workflow.name)) unknown.push('facts/flows');
  if (sees(tables.role.name)) return unknown;
  // Whoever holds a role that the caller may not see appears not to hold it.
  for (const { id } of facts.people ?? []) unknown.push(`people/${id}/roles`);
  for (const { id } of facts.teams ?? []) unknown.push(`teams/${id}/roles`);
  return unknown;
}
