import { has, placeOf } from './adjacency.ts';
import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { bitOf, every } from './right-bits.ts';
import { none, throughParent } from './rows.ts';
import { nowhere } from './units.ts';

/** Everything that can be shared: all rights but Create. */
export const shareable = every & ~bitOf.Create;

/** The rights of one person or team on one row, as a byte: every path added up. */
export function rightsOfPair(core: Core, principal: number, asked: number): number {
  const row = core.rows.deciding[asked] ?? none;
  const holdings = core.holdings[core.rows.kind[row] ?? none];
  if (!holdings) return 0;
  const backing = holdings.backing[principal] ?? 0;
  const rights =
    byRole(core, holdings, principal, row) |
    byOwning(core, holdings, principal, row) |
    (backing === 0 ? 0 : backing & byShares(core, principal, row)) |
    (core.chiefs ? byReports(core, principal, row) & (holdings.managing[principal] ?? 0) : 0);
  const used = rights & (core.allowed[principal] ?? 0);
  return row === asked ? used : throughParent(used);
}

/** What roles give by how deep they reach. */
function byRole({ rows, unitsAbove }: Core, holdings: Holdings, principal: number, row: number): number {
  const { start, to } = holdings.bases;
  const unit = rows.unit[row] ?? nowhere;
  let rights = holdings.everywhere[principal] ?? 0;
  for (let at = start[principal] ?? 0, end = start[principal + 1] ?? 0; at < end; at += 1) {
    const base = to[at] ?? nowhere;
    if (base === unit) rights |= holdings.here[at] ?? 0;
    else if ((holdings.below[at] ?? 0) > 0 && has(unitsAbove, unit, base)) rights |= holdings.below[at] ?? 0;
  }
  return rights;
}

function byOwning(core: Core, { usable, asOwners }: Holdings, principal: number, row: number): number {
  const owner = core.rows.owner[row] ?? none;
  if (owner === principal) return usable[principal] ?? 0;
  if (!isOwningTeam(core, owner) || !isMember(core, principal, owner)) return 0;
  return (usable[principal] ?? 0) | (asOwners[owner] ?? 0);
}

/** Whether a number is that of a team that may own rows: access teams own nothing. */
export function isOwningTeam({ world: { principals, teams } }: Core, number: number): boolean {
  if (number < principals.people || number >= principals.organization) return false;
  return teams.list[number - principals.people]?.kind !== 'access';
}

/** Whether somebody is a member of a team. */
export function isMember({ world: { memberships, principals } }: Core, person: number, team: number): boolean {
  if (team < principals.people || team >= principals.organization) return false;
  const { teamsOf } = memberships;
  const place = placeOf(teamsOf, person, team);
  return place < (teamsOf.start[person + 1] ?? 0) && teamsOf.to[place] === team;
}

/** What shares of the row, shares of rows above and owning rows above give, if a privilege backs it. */
function byShares(core: Core, principal: number, row: number): number {
  const { rows, world } = core;
  let rights = sharedWith(core, principal, row, world.shares.given) | sharedWithAll(core, principal, row);
  if (rows.sharedThrough.size === 0) return rights;
  const own = rows.owner[row] ?? none;
  for (const above of rows.sharedThrough.get(row) ?? [])
    rights |= sharedWith(core, principal, above, world.shares.given, own) | sharedWithAll(core, principal, above);
  for (const owner of rows.ownedThrough.get(row) ?? [])
    if (owner === principal || isMember(core, principal, owner)) rights |= shareable;
  return rights;
}

/** What a share with the organization gives to people; teams are not its members. */
function sharedWithAll(core: Core, principal: number, row: number): number {
  const { principals, shares } = core.world;
  return principal < principals.people ? byteOf(core, row, principals.organization, shares.given) : 0;
}

/** What shares with somebody and with their teams give on one row, but for shares with one who owns the row below. */
function sharedWith(core: Core, principal: number, row: number, bytes: Uint8Array, but = none): number {
  const { start, to } = core.world.memberships.teamsOf;
  let rights = principal === but ? 0 : byteOf(core, row, principal, bytes);
  for (let at = start[principal] ?? 0, end = start[principal + 1] ?? 0; at < end; at += 1)
    if (to[at] !== but) rights |= byteOf(core, row, to[at] ?? none, bytes);
  return rights;
}

/** What the shares of a row with exactly this principal give. */
function byteOf({ world: { shares } }: Core, row: number, principal: number, bytes: Uint8Array): number {
  const end = shares.start[row + 1] ?? 0;
  let rights = 0;
  for (let at = placeOf(shares, row, principal); at < end && shares.to[at] === principal; at += 1)
    rights |= bytes[at] ?? 0;
  return rights;
}

/** The owners of the rows above a row whose managers reach it. */
export function managedThrough({ rows, world: { readings } }: Core, row: number): readonly number[] {
  return (readings.managersReachBelowReportsRows && rows.ownedThrough.get(row)) || [];
}

/** What hierarchy gives: rows that reports own, themselves or by a row above, or have shared directly; also through teams. */
function byReports(core: Core, principal: number, row: number): number {
  const { chiefs, rows, world } = core;
  if (!chiefs) return 0;
  const { start, to, from } = chiefs.reportsOf;
  const owners = [rows.owner[row] ?? none, ...managedThrough(core, row)];
  let rights = 0;
  for (let at = start[principal] ?? 0; at < (start[principal + 1] ?? 0); at += 1) {
    const report = to[at] ?? none;
    const owns = owners.some((owner) => owner === report || isMember(core, report, owner));
    const held = owns ? every : sharedWith(core, report, row, world.shares.own);
    rights |= held & (chiefs.rights[from[at] ?? none] ?? 0);
  }
  return rights;
}
