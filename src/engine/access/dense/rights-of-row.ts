import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { every } from './right-bits.ts';
import { isOwningTeam, shareable } from './rights-of-pair.ts';
import { none, throughParent } from './rows.ts';
import { nowhere } from './units.ts';

/** The rights of everybody on one row, a byte for each principal, in the order of `principals.ids`. */
export function rightsOfRow(core: Core, asked: number): Uint8Array {
  const row = core.rows.deciding[asked] ?? none;
  const holdings = core.holdings[core.rows.table[row] ?? none];
  if (!holdings) return new Uint8Array(core.allowed.length);
  const rights = byRole(core, holdings, core.rows.unit[row] ?? nowhere);
  addPaths(core, holdings, row, (principal, mask) => {
    rights[principal] = (rights[principal] ?? 0) | mask;
  });
  for (let n = 0; n < rights.length; n += 1) rights[n] = (rights[n] ?? 0) & (core.allowed[n] ?? 0);
  return row === asked ? rights : rights.map(throughParent);
}

/** What everybody's roles give on the rows of a business unit, a byte for each principal. */
export function byRole({ unitsAbove }: Core, holdings: Holdings, unit: number): Uint8Array {
  const rights = holdings.everywhere.slice();
  const { start, to } = holdings.bases;
  const above = new Set(
    unit === nowhere ? [] : unitsAbove.to.subarray(unitsAbove.start[unit], unitsAbove.start[unit + 1]),
  );
  if (above.size === 0) return rights;
  for (let n = 0; n < rights.length; n += 1) {
    const end = start[n + 1] ?? 0;
    for (let at = start[n] ?? 0; at < end; at += 1) {
      const base = to[at] ?? nowhere;
      if (base === unit) rights[n] = (rights[n] ?? 0) | (holdings.here[at] ?? 0);
      else if (above.has(base)) rights[n] = (rights[n] ?? 0) | (holdings.below[at] ?? 0);
    }
  }
  return rights;
}

/** Calls for everybody whom a path other than role depth gives something on a row, with what their privileges back of it. */
export function addPaths(
  core: Core,
  holdings: Holdings,
  row: number,
  add: (principal: number, mask: number) => void,
): void {
  const { rows } = core;
  const { usable, backing, asOwners } = holdings;
  const owner = rows.owner[row] ?? none;
  if (owner !== none) {
    add(owner, usable[owner] ?? 0);
    const asOwner = asOwners[owner] ?? 0;
    if (isOwningTeam(core, owner)) eachMember(core, owner, (member) => add(member, (usable[member] ?? 0) | asOwner));
  }
  const back = (one: number, mask: number) => add(one, mask & (backing[one] ?? 0));
  addShares(core, row, back);
  if (rows.sharedThrough.size > 0) {
    for (const above of rows.sharedThrough.get(row) ?? []) addShares(core, above, back);
    for (const one of rows.ownedThrough.get(row) ?? []) {
      back(one, shareable);
      eachMember(core, one, (member) => back(member, shareable));
    }
  }
  if (core.chiefs) addChiefs(core, holdings, row, add);
}

function eachMember({ world }: Core, team: number, call: (member: number) => void): void {
  const { start, to } = world.memberships.membersOf;
  const end = start[team + 1] ?? 0;
  for (let at = start[team] ?? 0; at < end; at += 1) call(to[at] ?? none);
}

/** Shares of a row with everybody they reach: people, teams and their members, all people for the organization. */
function addShares(core: Core, row: number, add: (principal: number, mask: number) => void): void {
  const { shares, principals } = core.world;
  const end = shares.start[row + 1] ?? 0;
  for (let at = shares.start[row] ?? 0; at < end; at += 1) {
    const [one, mask] = [shares.to[at] ?? none, shares.given[at] ?? 0];
    if (one === principals.organization) for (let n = 0; n < principals.people; n += 1) add(n, mask);
    else add(one, mask);
    if (one >= principals.people) eachMember(core, one, (member) => add(member, mask));
  }
}

/** Everybody above those who own the row or have it shared directly, themselves or through a team. */
function addChiefs(
  { world, rows, chiefs }: Core,
  { managing }: Holdings,
  row: number,
  add: (principal: number, mask: number) => void,
): void {
  if (!chiefs) return;
  const { chiefsOf, rights } = chiefs;
  const through = (report: number, mask: number) => {
    for (let at = chiefsOf.start[report] ?? 0; at < (chiefsOf.start[report + 1] ?? 0); at += 1) {
      const chief = chiefsOf.to[at] ?? none;
      add(chief, mask & (rights[at] ?? 0) & (managing[chief] ?? 0));
    }
  };
  const { membersOf } = world.memberships;
  const reached = (holder: number, mask: number) => {
    through(holder, mask);
    for (const member of membersOf.to.subarray(membersOf.start[holder], membersOf.start[holder + 1]))
      through(member, mask);
  };
  const { shares } = world;
  const owner = rows.owner[row] ?? none;
  if (owner !== none) reached(owner, every);
  for (let at = shares.start[row] ?? 0; at < (shares.start[row + 1] ?? 0); at += 1)
    reached(shares.to[at] ?? none, shares.own[at] ?? 0);
}
