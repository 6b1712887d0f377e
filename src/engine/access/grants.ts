import type { Depth, Person, Right, RoleHeld, Team } from '../facts.ts';
import { theUnit, type Whereabouts, whereIs } from './whereabouts.ts';
import { teamsOf, type World } from './world.ts';

/** A privilege that somebody holds through one role: the gate of every path. */
export interface Grant {
  role: string;
  depth: Depth;
  /** The team that holds the role, or null when the principal itself does. */
  team: string | null;
  /** The business unit from which the depth is measured; empty where that could not be read. */
  unit: string;
  /** The same, with all that it may be. */
  from: Whereabouts;
  /**
   * Whether a member of the team may use it on rows of their own and on rows shared with them. Not at user level on a role set to "Team
   * privileges only"; and by such a role nobody creates rows of their own but within its depth. Sources: "How access to a record is
   * determined", learn.microsoft.com, 10/2021; for Create, inogic.com, "How security role privileges are inherited from team to user",
   * 11/2014, as seen in CRM 2013.
   */
  reachesMembers: boolean;
}

/** A team that somebody may be a member of: its members could not all be read. */
export interface MaybeTeam {
  team: Team;
  unknown: readonly string[];
}

/** Who is asked about: a person with their teams, or a team. */
export interface Asked {
  id: string;
  person: Person | null;
  team: Team | null;
  teams: readonly Team[];
  maybeTeams: readonly MaybeTeam[];
  /** Teams they are members of as soon as they come in. */
  awaiting: readonly Team[];
  /** The privileges worked out so far, by right and table. */
  grants: Map<string, Grants>;
}

/** The privileges somebody holds for a right on a table. */
export interface Grants {
  held: readonly Grant[];
  /** Held if they are members of teams whose members could not all be read. */
  maybe: readonly Grant[];
  /** The facts because of which they may hold others, at any depth. */
  open: readonly string[];
}

/** How many of those asked about last are kept with their privileges. */
const mostKept = 2_000;

/** Finds a person or team; null when there is nobody of that id among what could be read. */
export function findAsked(world: World, id: string): Asked | null {
  const kept = world.asked.get(id);
  if (kept) return kept;
  const asked = lookUp(world, id);
  if (world.asked.size >= mostKept) world.asked.clear();
  if (asked) world.asked.set(id, asked);
  return asked;
}

function lookUp(world: World, id: string): Asked | null {
  const team = world.teams.get(id);
  if (team) return { id, person: null, team, teams: [], maybeTeams: [], awaiting: [], grants: new Map() };
  const person = world.people.get(id) ?? null;
  const teams = teamsOf(world, id);
  if (!person && world.unknown.of('people', id).length + world.unknown.of('teams', id).length === 0) return null;
  const maybeTeams = world.openTeams
    .filter((open) => !teams.includes(open))
    .map((open) => ({ team: open, unknown: world.unknown.of('teams', open.id, 'members') }));
  return { id, person, team: null, teams, maybeTeams, awaiting: world.awaiting.get(id) ?? [], grants: new Map() };
}

/** Every privilege for a right on a table that somebody holds directly or through teams. Access teams hold no roles. */
export function grantsFor(world: World, asked: Asked, right: Right, table: string): Grants {
  const key = `${right} ${table}`;
  const kept = asked.grants.get(key);
  if (kept) return kept;
  const grants = addUpGrants(world, asked, right, table);
  asked.grants.set(key, grants);
  return grants;
}

function addUpGrants(world: World, asked: Asked, right: Right, table: string): Grants {
  const open = new Set<string>();
  const of = (holder: Person | Team, team: string | null) => {
    for (const name of world.unknown.of(holder === asked.person ? 'people' : 'teams', holder.id, 'roles'))
      open.add(name);
    const where = whereIs(world, holder);
    return (holder.roles ?? []).flatMap((held) => grantOf(world, held, { right, table, team, where, open }));
  };
  const ofTeam = (team: Team, via: string | null) => (team.kind === 'access' ? [] : of(team, via));
  const held = [
    ...(asked.person ? of(asked.person, null) : []),
    ...(asked.team ? ofTeam(asked.team, null) : []),
    ...asked.teams.flatMap((team) => ofTeam(team, team.id)),
  ];
  const maybe = asked.maybeTeams.flatMap(({ team }) => ofTeam(team, team.id));
  if (!asked.team) for (const name of [...world.furtherTeams, ...world.unknown.of('people', asked.id)]) open.add(name);
  return { held, maybe, open: [...open] };
}

interface Holding {
  right: Right;
  table: string;
  team: string | null;
  where: Whereabouts;
  open: Set<string>;
}

function grantOf(world: World, held: RoleHeld, { right, table, team, where, open }: Holding): Grant[] {
  const id = typeof held === 'string' ? held : held.role;
  const role = world.roles.get(id);
  const depth = role?.privileges?.[table]?.[right];
  if (!depth) {
    for (const name of world.unknown.of('roles', id, 'privileges')) open.add(name);
    return [];
  }
  const from = team === null && typeof held !== 'string' ? { units: [held.businessUnit], open: [] } : where;
  const beyondUserLevel = depth !== 'Basic' && right !== 'Create';
  const reachesMembers = team === null || beyondUserLevel || role?.memberInheritance !== 'team-only';
  return [{ role: id, depth, team, unit: theUnit(from) ?? '', from, reachesMembers }];
}
