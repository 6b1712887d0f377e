import type { Person, RoleHeld, Team } from '../../facts.ts';
import { theUnit, whereIs } from '../whereabouts.ts';
import type { World } from '../world.ts';
import { type Adjacency, picked, sortedBy, type Turned, turned } from './adjacency.ts';
import { masksOf, noMasks, type RoleMasks, together } from './role-masks.ts';
import type { RowKind } from './rows.ts';
import { nowhere } from './units.ts';

/** What everybody's roles give on one table: a byte of rights per principal, and the units from which depths are measured. */
export interface Holdings {
  /** Rights that may be used on rows of one's own: see `Grant.reachesMembers`. */
  readonly usable: Uint8Array;
  /** Rights that back a share. */
  readonly backing: Uint8Array;
  /** Rights that back access through reports. */
  readonly managing: Uint8Array;
  /** Rights on every row of the table. */
  readonly everywhere: Uint8Array;
  /** Rights that a team's own roles give its members on the rows it owns. */
  readonly asOwners: Uint8Array;
  /** For each principal, the numbers of units from which a depth reaches further than their own rows. */
  readonly bases: Adjacency;
  /** The bases turned round: whose depths are measured from a unit; `from` leads to the bytes beside the base. */
  readonly basedIn: Turned;
  /** Beside each base: rights on the rows of that unit. */
  readonly here: Uint8Array;
  /** Beside each base: rights on the rows of that unit and of those below it. */
  readonly below: Uint8Array;
}

/** Adds up every principal's roles, a person's with those of their teams. Access teams hold none. */
export function addUpHoldings(world: World, kind: RowKind): Holdings {
  const { principals, readings } = world;
  const sums = startSums(principals.ids.length);
  const masks = new Map(world.roles.list.map((role) => [role.id, masksOf(role, kind)]));
  const masksHeld = (held: RoleHeld) => masks.get(typeof held === 'string' ? held : held.role) ?? noMasks;
  const addOwn = (holder: number, one: Person | Team) => {
    const unit = theUnit(whereIs(world, one));
    for (const held of one.roles ?? []) {
      const own = masksHeld(held);
      const base = typeof held === 'string' ? unit : held.businessUnit;
      if (own.any > 0) add(sums, holder, own.any, own, numberOf(world, base));
    }
  };
  for (const [at, person] of world.people.list.entries()) addOwn(at, person);
  for (const [at, team] of world.teams.list.entries()) {
    if (team.kind === 'access') continue;
    addOwn(principals.people + at, team);
    const sum = (team.roles ?? []).map(masksHeld).reduce(together, noMasks);
    if (sum.any > 0) addForMembers(world, sums, principals.people + at, sum);
  }
  return {
    ...sums,
    backing: readings.teamPrivilegesBackShares ? sums.any : sums.usable,
    managing: isManaged(world, kind.table)
      ? readings.managersNeedBusinessUnitLevel
        ? sums.above
        : sums.usable
      : nobody(sums),
    ...sortBases(sums, world.units.count()),
  };
}

function numberOf({ units }: World, unit: string | null): number {
  return unit === null ? nowhere : units.numberOf(unit);
}

/** Whether hierarchy security is known to cover a table. */
function isManaged({ facts: { settings }, unknown }: World, table: string): boolean {
  if (settings?.hierarchyExcludes) return !settings.hierarchyExcludes.includes(table);
  return unknown.of('settings', 'hierarchyExcludes').length === 0;
}

function nobody({ any }: Sums): Uint8Array {
  return new Uint8Array(any.length);
}

interface Sums {
  any: Uint8Array;
  usable: Uint8Array;
  above: Uint8Array;
  everywhere: Uint8Array;
  asOwners: Uint8Array;
  found: { holders: number[]; units: number[]; here: number[]; below: number[] };
}

function startSums(count: number): Sums {
  const bytes = () => new Uint8Array(count);
  const found = { holders: [], units: [], here: [], below: [] };
  return { any: bytes(), usable: bytes(), above: bytes(), everywhere: bytes(), asOwners: bytes(), found };
}

function add(sums: Sums, holder: number, usable: number, masks: RoleMasks, unit: number): void {
  sums.any[holder] = (sums.any[holder] ?? 0) | masks.any;
  sums.usable[holder] = (sums.usable[holder] ?? 0) | usable;
  sums.above[holder] = (sums.above[holder] ?? 0) | masks.above;
  sums.everywhere[holder] = (sums.everywhere[holder] ?? 0) | masks.everywhere;
  if (masks.here === 0 || unit === nowhere) return;
  sums.found.holders.push(holder);
  sums.found.units.push(unit);
  sums.found.here.push(masks.here);
  sums.found.below.push(masks.below);
}

function addForMembers(world: World, sums: Sums, team: number, masks: RoleMasks): void {
  const { start, to } = world.memberships.membersOf;
  const one = world.teams.list[team - world.principals.people];
  const unit = one ? numberOf(world, theUnit(whereIs(world, one))) : nowhere;
  sums.asOwners[team] = masks.any;
  for (let at = start[team] ?? 0; at < (start[team + 1] ?? 0); at += 1)
    add(sums, to[at] ?? 0, masks.members, masks, unit);
}

function sortBases({ found, any }: Sums, units: number): Pick<Holdings, 'bases' | 'basedIn' | 'here' | 'below'> {
  const { start, order } = sortedBy(Uint32Array.from(found.holders), any.length);
  const bases = { start, to: picked(Uint32Array.from(found.units), order) };
  return {
    bases,
    basedIn: turned(bases, units),
    here: picked(Uint8Array.from(found.here), order),
    below: picked(Uint8Array.from(found.below), order),
  };
}
