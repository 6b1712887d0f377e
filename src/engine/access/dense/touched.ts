import { type Adjacency, placeOf } from './adjacency.ts';
import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { isMember } from './rights-of-pair.ts';
import { none } from './rows.ts';
import { nowhere } from './units.ts';

/** Whether nothing but roles and shares of the row itself decides about somebody's rights on it: no owner, row above, report or awaited team of theirs. */
export function isSettledByRolesAndShares(core: Core, principal: number, row: number): boolean {
  const { rows, chiefs } = core;
  const owner = rows.owner[row] ?? none;
  const { awaiting, principals } = core.world;
  if (awaiting.size > 0 && awaiting.has(principals.ids[principal] ?? '')) return false;
  if (owner === principal || rows.sharedThrough.has(row) || isMember(core, principal, owner)) return false;
  return !chiefs?.heads.has(principal);
}

/** Calls for each share of a row with somebody, their teams and the organization, with one number for all that explaining it needs. Its last byte is the rights that it names. */
export function eachShareReaching(core: Core, principal: number, row: number, call: (share: number) => void): void {
  const { principals, memberships } = core.world;
  eachShareWith(core, row, principal, call);
  const { start, to } = memberships.teamsOf;
  for (let at = start[principal] ?? 0, end = start[principal + 1] ?? 0; at < end; at += 1)
    eachShareWith(core, row, to[at] ?? none, call);
  eachShareWith(core, row, principals.organization, call);
}

function eachShareWith({ world: { shares } }: Core, row: number, principal: number, call: (share: number) => void) {
  const end = shares.start[row + 1] ?? 0;
  for (let at = placeOf(shares, row, principal); at < end && shares.to[at] === principal; at += 1)
    call(
      principal * 65_536 +
        ((shares.given[at] ?? 0) & ~(shares.own[at] ?? 0)) * 256 +
        ((shares.own[at] ?? 0) | (shares.given[at] ?? 0)),
    );
}

/** How a role measured from a business unit meets a row: numbers that no share has. */
const reaches = { no: -1, here: -2, below: -3 } as const;

/** Calls, for all that somebody holds measured from one business unit, how that unit lies to the row's; returns the rights that any of it gives anywhere. */
export function eachRoleMeasured(
  { rows, unitsAbove, holdings }: Core,
  principal: number,
  row: number,
  call: (reach: number) => void,
): number {
  const { bases, here } = holdings[rows.kind[row] ?? none] ?? noBases;
  const unit = rows.unit[row] ?? nowhere;
  let measured = 0;
  for (let at = bases.start[principal] ?? 0, end = bases.start[principal + 1] ?? 0; at < end; at += 1) {
    const base = bases.to[at] ?? nowhere;
    measured |= here[at] ?? 0;
    call(base === unit ? reaches.here : isAbove(unitsAbove, base, unit) ? reaches.below : reaches.no);
  }
  return measured;
}

const noBases: Pick<Holdings, 'bases' | 'here'> = {
  bases: { start: new Uint32Array(), to: new Uint32Array() },
  here: new Uint8Array(),
};

function isAbove({ start, to }: Adjacency, base: number, unit: number): boolean {
  return unit !== nowhere && to.subarray(start[unit], start[unit + 1]).includes(base);
}
