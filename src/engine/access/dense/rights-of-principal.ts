import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { every } from './right-bits.ts';
import { isOwningTeam, rightsOfPair } from './rights-of-pair.ts';
import { none } from './rows.ts';
import { nowhere } from './units.ts';

/** The rights of one person or team on every row, a byte for each, in the order of the facts. */
export function rightsOfPrincipal(core: Core, principal: number): Uint8Array {
  const { rows, world, chiefs } = core;
  const allowed = core.allowed[principal] ?? 0;
  const rights = new Uint8Array(rows.count);
  if (allowed === 0) return rights;
  addRoles(core, principal, rights);
  const teams = teamsOf(core, principal);
  addOwned(core, principal, rights, ({ usable }) => usable[principal] ?? 0);
  for (const team of teams) {
    if (isOwningTeam(core, team))
      addOwned(core, team, rights, ({ usable, asOwners }) => (usable[principal] ?? 0) | (asOwners[team] ?? 0));
  }
  const everyone = principal < world.principals.people ? [world.principals.organization] : [];
  for (const holder of [principal, ...teams, ...everyone])
    addShared(core, holder, rights, world.shares.given, ({ backing }) => backing[principal] ?? 0);
  if (chiefs) addReports(core, principal, rights);
  for (let row = 0; row < rights.length; row += 1) rights[row] = (rights[row] ?? 0) & allowed;
  // Rows below other rows are few, and what reaches them comes from elsewhere: one at a time.
  for (const row of rows.sharedThrough.keys()) rights[row] = rightsOfPair(core, principal, row);
  return rights;
}

/** The numbers of somebody's teams. */
function teamsOf({ world: { memberships } }: Core, principal: number): Uint32Array {
  const { start, to } = memberships.teamsOf;
  return to.subarray(start[principal], start[principal + 1]);
}

function addRoles(core: Core, principal: number, rights: Uint8Array): void {
  const { rows, holdings } = core;
  if (!holdings.some((one) => reachesFurther(one, principal))) return;
  const byUnit = holdings.map((one) => rightsInUnits(core, one, principal));
  for (let row = 0; row < rows.count; row += 1) {
    const kind = rows.kind[row] ?? 0;
    const unit = rows.unit[row] ?? nowhere;
    const everywhere = holdings[kind]?.everywhere[principal] ?? 0;
    rights[row] = everywhere | (byUnit[kind]?.[unit] ?? 0);
  }
}

/** Whether somebody's roles reach further than their own rows anywhere; most people's do not. */
function reachesFurther({ everywhere, bases }: Holdings, principal: number): boolean {
  return everywhere[principal] !== 0 || bases.start[principal] !== bases.start[principal + 1];
}

/** What somebody's roles give in each business unit, beyond what they give everywhere. */
function rightsInUnits({ unitsAbove }: Core, { bases, here, below }: Holdings, principal: number): Uint8Array {
  const units = new Uint8Array(unitsAbove.start.length - 1);
  for (let at = bases.start[principal] ?? 0; at < (bases.start[principal + 1] ?? 0); at += 1) {
    const [base, deep] = [bases.to[at] ?? nowhere, below[at] ?? 0];
    if (base < units.length) units[base] = (units[base] ?? 0) | (here[at] ?? 0);
    if (deep === 0) continue;
    for (let unit = 0; unit < units.length; unit += 1) {
      for (let up = unitsAbove.start[unit] ?? 0; up < (unitsAbove.start[unit + 1] ?? 0); up += 1)
        if (unitsAbove.to[up] === base) units[unit] = (units[unit] ?? 0) | deep;
    }
  }
  return units;
}

function addOwned(core: Core, owner: number, rights: Uint8Array, give: (holdings: Holdings) => number): void {
  const { owned, rows } = core;
  const given = core.holdings.map(give);
  for (let at = owned.start[owner] ?? 0; at < (owned.start[owner + 1] ?? 0); at += 1) {
    const row = owned.to[at] ?? none;
    rights[row] = (rights[row] ?? 0) | (given[rows.kind[row] ?? 0] ?? 0);
  }
}

function addShared(
  core: Core,
  holder: number,
  rights: Uint8Array,
  bytes: Uint8Array,
  give: (holdings: Holdings) => number,
): void {
  const { sharesOf, rows } = core;
  const backed = core.holdings.map(give);
  for (let at = sharesOf.start[holder] ?? 0; at < (sharesOf.start[holder + 1] ?? 0); at += 1) {
    const row = sharesOf.to[at] ?? none;
    if (row >= rows.count) break;
    const mask = (bytes[sharesOf.from[at] ?? none] ?? 0) & (backed[rows.kind[row] ?? 0] ?? 0);
    rights[row] = (rights[row] ?? 0) | mask;
  }
}

/** What is theirs through those who report to them. */
function addReports(core: Core, chief: number, rights: Uint8Array): void {
  const { chiefs, world } = core;
  if (!chiefs) return;
  const { start, to, from } = chiefs.reportsOf;
  for (let at = start[chief] ?? 0; at < (start[chief + 1] ?? 0); at += 1) {
    const report = to[at] ?? none;
    const reach = chiefs.rights[from[at] ?? none] ?? 0;
    const give = ({ managing }: Holdings) => every & reach & (managing[chief] ?? 0);
    for (const holder of [report, ...teamsOf(core, report)]) {
      addOwned(core, holder, rights, give);
      addShared(core, holder, rights, world.shares.own, give);
    }
  }
}
