import type { Facts, Person, Right, Role, Team } from '#engine';
import { table } from '../world-of-size.ts';

/** What one person may do, right by right, in the terms every rule library has: the owners, business units and shares that suffice. */
export interface Allowed {
  /** All rows. */
  everything: boolean;
  /** Rows with one of these owners. */
  owners: readonly string[];
  /** Rows of these business units. */
  units: readonly string[];
  /** Rows shared with one of these. */
  shares: readonly string[];
}

/** The same grants for every peer, worked out from the facts without the engine. */
export function allowedOf(facts: Facts): (person: Person, right: Right) => Allowed {
  const roles = new Map((facts.roles ?? []).map((role) => [role.id, role]));
  const teamsOf = Map.groupBy(
    (facts.teams ?? []).flatMap((team) => (team.members ?? []).map((member) => ({ team, member }))),
    ({ member }) => member,
  );
  const below = unitsBelow(facts);
  return (person, right) => {
    const teams = (teamsOf.get(person.id) ?? []).map(({ team }) => team);
    const held = [
      ...heldBy(roles, person, right, null),
      ...teams.flatMap((team) => heldBy(roles, team, right, team.id)),
    ];
    if (person.disabled || held.length === 0) return nothing;
    const own = held.some(({ personal }) => personal);
    const backing = teams.filter(({ id }) => own || held.some(({ team }) => team === id));
    return {
      everything: held.some(({ depth }) => depth === 'Global'),
      owners: [...(own ? [person.id] : []), ...backing.map(({ id }) => id)],
      units: [...new Set(held.flatMap(({ depth, unit }) => unitsReached(below, depth, unit)))],
      shares: own && right !== 'Create' ? [person.id, ...teams.map(({ id }) => id)] : [],
    };
  };
}

const nothing: Allowed = { everything: false, owners: [], units: [], shares: [] };

function heldBy(roles: ReadonlyMap<string, Role>, holder: Person | Team, right: Right, team: string | null) {
  return (holder.roles ?? []).flatMap((held) => {
    const role = roles.get(typeof held === 'string' ? held : held.role);
    const depth = role?.privileges?.[table]?.[right];
    const personal = team === null || depth !== 'Basic' || role?.memberInheritance !== 'team-only';
    return depth ? [{ depth, unit: holder.businessUnit ?? '', team, personal }] : [];
  });
}

function unitsReached(below: ReadonlyMap<string, readonly string[]>, depth: string, unit: string): readonly string[] {
  if (depth === 'Local') return [unit];
  return depth === 'Deep' ? (below.get(unit) ?? [unit]) : [];
}

/** Every business unit with all below it, itself included. */
function unitsBelow({ businessUnits = [] }: Facts): Map<string, string[]> {
  const parents = new Map(businessUnits.map(({ id, parent }) => [id, parent]));
  const below = new Map<string, string[]>(businessUnits.map(({ id }) => [id, []]));
  for (const { id } of businessUnits) {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) below.get(at)?.push(id);
  }
  return below;
}
