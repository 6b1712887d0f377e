import { placeOf } from './adjacency.ts';
import type { Core } from './core.ts';
import { every } from './right-bits.ts';
import { isMember } from './rights-of-pair.ts';
import { none } from './rows.ts';

/** The rights on a row about which, for somebody, anything but the depth of roles may decide: owner, shares, rows above, reports. */
export function touchedRights(core: Core, principal: number, row: number): number {
  const { rows, chiefs } = core;
  const { principals, memberships } = core.world;
  const owner = rows.owner[row] ?? none;
  if (owner === principal || isMember(core, principal, owner) || rows.sharedThrough.has(row)) return every;
  if (chiefs && chiefs.reportsOf.start[principal] !== chiefs.reportsOf.start[principal + 1]) return every;
  let touched = sharedRights(core, row, principal) | sharedRights(core, row, principals.organization);
  const { start, to } = memberships.teamsOf;
  for (let at = start[principal] ?? 0, end = start[principal + 1] ?? 0; at < end; at += 1)
    touched |= sharedRights(core, row, to[at] ?? none);
  return touched;
}

/** What shares of a row with exactly this principal name, Create included, since a share that gives nothing is explained too. */
function sharedRights({ world: { shares } }: Core, row: number, principal: number): number {
  const end = shares.start[row + 1] ?? 0;
  let rights = 0;
  for (let at = placeOf(shares, row, principal); at < end && shares.to[at] === principal; at += 1)
    rights |= (shares.own[at] ?? 0) | (shares.given[at] ?? 0);
  return rights;
}
