import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { every } from './right-bits.ts';
import { isOwningTeam, managedThrough, shareable } from './rights-of-pair.ts';
import { none, throughParent } from './rows.ts';
import { nowhere } from './units.ts';

/** The rights of everybody on one row, a byte for each principal, in the order of `principals.ids`. */
export function rightsOfRow(core: Core, asked: number): Uint8Array {
  const row = core.rows.deciding[asked] ?? none;
  const holdings = core.holdings[core.rows.kind[row] ?? none];
  if (!holdings) return new Uint8Array(core.allowed.length);
  const rights = byRole(core, holdings, core.rows.unit[row] ?? nowhere);
  const add: Add = (principal, mask) => {
    rights[principal] = (rights[principal] ?? 0) | mask;
  };
  addShares(core, row, (one, mask) => add(one, mask & (holdings.backing[one] ?? 0)));
  addPathsBesideShares(core, holdings, row, add);
  for (let n = 0; n < rights.length; n += 1) rights[n] = (rights[n] ?? 0) & (core.allowed[n] ?? 0);
  return row === asked ? rights : rights.map(throughParent);
}

/** What everybody's roles give on the rows of a business unit, a byte for each principal. */
function byRole(core: Core, holdings: Holdings, unit: number): Uint8Array {
  const rights = holdings.everywhere.slice();
  eachBase(core, holdings, unit, (principal, mask) => {
    rights[principal] = (rights[principal] ?? 0) | mask;
  });
  return rights;
}

/** Calls for everybody one of whose roles reaches the rows of a business unit from that unit, or from one above it. */
export function eachBase(
  { unitsAbove }: Core,
  { basedIn, here, below }: Holdings,
  unit: number,
  call: (principal: number, mask: number) => void,
): void {
  if (unit === nowhere) return;
  for (let up = unitsAbove.start[unit] ?? 0; up < (unitsAbove.start[unit + 1] ?? 0); up += 1) {
    const base = unitsAbove.to[up] ?? nowhere;
    const bytes = base === unit ? here : below;
    for (let at = basedIn.start[base] ?? 0; at < (basedIn.start[base + 1] ?? 0); at += 1)
      call(basedIn.to[at] ?? 0, bytes[basedIn.from[at] ?? 0] ?? 0);
  }
}

/** Hears of somebody, and of what a path gives them on a row as far as a privilege backs it. */
type Add = (principal: number, mask: number) => void;

/** Calls for everybody whom a path other than role depth and shares of the row itself gives something. */
export function addPathsBesideShares(core: Core, holdings: Holdings, row: number, add: Add): void {
  const { rows } = core;
  const { usable, backing, asOwners } = holdings;
  const owner = rows.owner[row] ?? none;
  if (owner !== none) {
    add(owner, usable[owner] ?? 0);
    const asOwner = asOwners[owner] ?? 0;
    if (isOwningTeam(core, owner)) eachMember(core, owner, (member) => add(member, (usable[member] ?? 0) | asOwner));
  }
  if (rows.sharedThrough.size > 0) {
    const back: Add = (one, mask) => add(one, mask & (backing[one] ?? 0));
    for (const above of rows.sharedThrough.get(row) ?? []) addShares(core, above, back, owner);
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

/** Shares of a row with everybody they reach: people, teams and their members, all people for the organization; but for shares with one who owns the row below. */
function addShares(core: Core, row: number, add: Add, but = none): void {
  const { shares, principals } = core.world;
  const end = shares.start[row + 1] ?? 0;
  for (let at = shares.start[row] ?? 0; at < end; at += 1) {
    const [one, mask] = [shares.to[at] ?? none, shares.given[at] ?? 0];
    if (one === but) continue;
    if (one === principals.organization) for (let n = 0; n < principals.people; n += 1) add(n, mask);
    else add(one, mask);
    if (one >= principals.people) eachMember(core, one, (member) => add(member, mask));
  }
}

/** Everybody above those who own the row or one above it, or have it shared directly, themselves or through a team. */
function addChiefs(core: Core, { managing }: Holdings, row: number, add: Add): void {
  const { world, rows, chiefs } = core;
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
  for (const above of managedThrough(core, row)) reached(above, every);
  for (let at = shares.start[row] ?? 0; at < (shares.start[row + 1] ?? 0); at += 1)
    reached(shares.to[at] ?? none, shares.own[at] ?? 0);
}
