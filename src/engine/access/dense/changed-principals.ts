import type { Chiefs } from './chiefs.ts';
import type { Core } from './core.ts';
import type { Holdings } from './holdings.ts';
import { isOwningTeam } from './rights-of-pair.ts';
import { missing, sameList, type Translation } from './translation.ts';

/**
 * The people and teams of whom anything differs between two environments that could change what they may do, whatever the row; the numbers
 * are those of the first. More than that may be named, never less.
 */
export function changedPrincipals(before: Core, after: Core, to: Translation): Set<number> {
  const changed = new Set<number>();
  const { principals } = before.world;
  for (let n = 0; n < principals.organization; n += 1) {
    if (isChanged(before, after, to, n)) changed.add(n);
    if (n >= principals.people && givesOtherwise(before, after, to, n))
      for (const member of membersOf(before, n)) changed.add(member);
  }
  if (before.chiefs || after.chiefs) addChiefs(before, after, to, changed);
  return changed;
}

function isChanged(before: Core, after: Core, to: Translation, n: number): boolean {
  const m = to.principal(n);
  if (m === missing || before.allowed[n] !== after.allowed[m]) return true;
  if (!sameList(before.world.memberships.teamsOf, n, after.world.memberships.teamsOf, m, to.principal)) return true;
  for (let kind = 0; kind < before.holdings.length; kind += 1) {
    const [one, other] = [before.holdings[kind], after.holdings[to.kind(kind)]];
    if (one && other && !sameHoldings(one, other, n, m, to)) return true;
  }
  return false;
}

function sameHoldings(one: Holdings, other: Holdings, n: number, m: number, to: Translation): boolean {
  return (
    one.usable[n] === other.usable[m] &&
    one.backing[n] === other.backing[m] &&
    one.managing[n] === other.managing[m] &&
    one.everywhere[n] === other.everywhere[m] &&
    sameList(
      one.bases,
      n,
      other.bases,
      m,
      to.unit,
      (at, otherAt) => one.here[at] === other.here[otherAt] && one.below[at] === other.below[otherAt],
    )
  );
}

/** Whether a team gives its members something else on the rows it owns. */
function givesOtherwise(before: Core, after: Core, to: Translation, n: number): boolean {
  const m = to.principal(n);
  if (isOwningTeam(before, n) !== isOwningTeam(after, m)) return true;
  return before.holdings.some(
    ({ asOwners }, kind) => asOwners[n] !== (after.holdings[to.kind(kind)]?.asOwners[m] ?? asOwners[n]),
  );
}

function membersOf({ world: { memberships } }: Core, team: number): Uint32Array {
  return memberships.membersOf.to.subarray(memberships.membersOf.start[team], memberships.membersOf.start[team + 1]);
}

/** Those whose reports are others, or have themselves changed: what a chief reaches hangs on their reports' teams. */
function addChiefs(before: Core, after: Core, to: Translation, changed: Set<number>): void {
  const [one, other] = [before.chiefs, after.chiefs];
  const others = new Set(changed);
  for (let n = 0; n < before.world.principals.people; n += 1) {
    const reports = one?.reportsOf.to.subarray(one.reportsOf.start[n], one.reportsOf.start[n + 1]) ?? [];
    const same = one && other && sameReports(one, other, n, to);
    if (!same || reports.some((report) => others.has(report))) changed.add(n);
  }
}

function sameReports(one: Chiefs, other: Chiefs, n: number, to: Translation): boolean {
  const m = to.principal(n);
  return sameList(
    one.reportsOf,
    n,
    other.reportsOf,
    m,
    to.principal,
    (at, otherAt) => one.rights[one.reportsOf.from[at] ?? 0] === other.rights[other.reportsOf.from[otherAt] ?? 0],
  );
}
