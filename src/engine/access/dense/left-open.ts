import { allRights } from '../../facts.ts';
import { answerRight } from '../explain-right.ts';
import { findAsked } from '../grants.ts';
import { isAnyUnitOpen } from '../whereabouts.ts';
import type { World } from '../world.ts';
import type { Core } from './core.ts';
import { bitOf, every } from './right-bits.ts';
import { shareable } from './rights-of-pair.ts';
import { masksOf } from './role-masks.ts';
import { none, type RowKind } from './rows.ts';

/** What is held and what cannot be told of one person's or team's rights on one row, as bytes. */
export interface Settled {
  held: number;
  open: number;
}

/** Says, of what known facts give somebody on a row, what a missing fact leaves open. */
export type Settle = (principal: number, row: number, held: number) => Settled;

/**
 * What could not be read, made quick to ask. Lists that are missing as a whole (shares, roles, teams), a person's roles and a row's shares
 * are bytes beside the answers; where anything else is missing, what is not held is asked of the paths themselves, one right at a time; and
 * so is everything where a business unit is, since a depth may reach a row from each that it could be.
 */
export function leftOpen(core: Core): Settle {
  const { world, rows, allowed } = core;
  const { unknown = [] } = world.facts;
  if (unknown.length === 0) return (_, __, held) => ({ held, open: 0 });
  const grants = rows.kinds.map((kind) => openGrants(world, kind));
  const stops = world.people.list.map(({ id, disabled, accessMode }) => mayBeStopped(world, id, disabled, accessMode));
  const sharesOpen = world.records.list.map(({ id }) => world.unknown.of('shares', id).length > 0);
  const located = !isAnyUnitOpen(world);
  const plain =
    located && unknown.every(isPlain(rows.sharedThrough.size > 0, world.facts.settings?.disabledReportsCount ?? true));
  return (principal, row, held) => {
    const usable = (allowed[principal] ?? 0) & ~held;
    const kind = rows.kind[row] ?? none;
    const shared = sharesOpen[row] ? (core.holdings[kind]?.backing[principal] ?? 0) & shareable : 0;
    const isPerson = principal < world.principals.people && rows.deciding[row] === row;
    const quick = isPerson && located ? usable & ((grants[kind]?.[principal] ?? 0) | shared) : 0;
    const rest = plain && isPerson ? { held: 0, open: 0 } : byPaths(core, principal, row, usable & ~quick);
    const kept = stops[principal] ? { held: 0, open: held } : { held, open: 0 };
    return { held: kept.held | rest.held, open: kept.open | quick | rest.open };
  };
}

/** Whether a missing fact is one of those that bytes stand for, so that nothing need be asked of the paths. */
export function isPlain(rowsHaveParents: boolean, disabledReportsCount: boolean): (name: string) => boolean {
  const ofPerson = ['roles', 'accessMode', 'name', ...(disabledReportsCount ? ['disabled'] : [])];
  return (name) => {
    const [list, id, field] = name.split('/');
    if (list === 'roles' || list === 'facts') return true;
    if (list === 'shares') return id === undefined || !rowsHaveParents;
    if (list === 'people') return id === undefined || ofPerson.some((one) => one === field);
    return list === 'teams' && (id === undefined || field === 'roles');
  };
}

function mayBeStopped({ unknown }: World, id: string, disabled: unknown, accessMode: unknown): boolean {
  return (
    (disabled === undefined && unknown.of('people', id, 'disabled').length > 0) ||
    (accessMode === undefined && unknown.of('people', id, 'accessMode').length > 0)
  );
}

/** The rights that each person may hold through roles, teams or privileges that could not be read, on rows of one kind. */
function openGrants(world: World, kind: RowKind): Uint8Array {
  const { unknown, memberships, principals, furtherTeams } = world;
  const byRole = new Map<string, number>();
  const openOf = (held: string) => {
    const known = byRole.get(held);
    if (known !== undefined) return known;
    const role = world.roles.get(held);
    const open = unknown.of('roles', held, 'privileges').length > 0;
    const mask = open ? every & ~(role ? masksOf(role, kind).any : 0) : 0;
    byRole.set(held, mask);
    return mask;
  };
  const openIn = (
    list: 'people' | 'teams',
    { id, roles = [] }: { id: string; roles?: World['people']['list'][0]['roles'] },
  ) =>
    unknown.of(list, id, 'roles').length > 0
      ? every
      : (roles ?? []).reduce((mask, held) => mask | openOf(typeof held === 'string' ? held : held.role), 0);
  const teams = world.teams.list.map((team) => (team.kind === 'access' ? 0 : openIn('teams', team)));
  const everyTeam = furtherTeams.length > 0 ? every : 0;
  return Uint8Array.from(world.people.list, (person, n) => {
    let mask = everyTeam | openIn('people', person);
    for (const team of memberships.teamsOf.to.subarray(memberships.teamsOf.start[n], memberships.teamsOf.start[n + 1]))
      mask |= teams[team - principals.people] ?? 0;
    return mask;
  });
}

/** What the paths say of some rights: held for certain, or open. */
function byPaths({ world }: Core, principal: number, row: number, rights: number): Settled {
  const settled = { held: 0, open: 0 };
  const asked = findAsked(world, world.principals.ids[principal] ?? '');
  const record = world.records.list[row];
  if (!asked || !record || rights === 0) return settled;
  for (const right of allRights) {
    const bit = rights & bitOf[right];
    const answer = bit > 0 ? answerRight(world, asked, right, record) : 'no';
    if (answer === 'yes') settled.held |= bit;
    if (answer === 'cannot-tell') settled.open |= bit;
  }
  return settled;
}
