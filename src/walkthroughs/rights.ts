import { allRights, type Right } from '#engine';
import { isSame } from './cascade.ts';
import type { RowState, Share } from './plan.ts';

/** What a principal holds explicitly on a row; null when the row's shares could not be read. */
export function rightsOn(row: RowState | undefined, principal: Share['principal']): readonly Right[] | null {
  if (!row?.shares) return null;
  const rights = new Set(
    row.shares.filter((share) => isSame(share.principal, principal)).flatMap((share) => share.rights),
  );
  return allRights.filter((right) => rights.has(right));
}

/** Whom facts name as the principal of a share: the organization, of which there is one, goes by that word. */
export function principalInFacts({ type, id }: Share['principal']): string {
  return type === 'organization' ? type : id;
}

/** Whether two lists hold the same rights, in whatever order. */
export function sameRights(a: readonly Right[], b: readonly Right[]): boolean {
  return allRights.every((right) => a.includes(right) === b.includes(right));
}

/** Everybody whom either of two rows is shared with. */
export function principalsOf(...rows: readonly (RowState | undefined)[]): Share['principal'][] {
  const all = rows.flatMap((row) => row?.shares ?? []).map(({ principal }) => principal);
  return all.filter((principal, index) => all.findIndex((other) => isSame(other, principal)) === index);
}

/** Everybody whose shares operations set, once each. */
export function principalsIn(operations: readonly { principal: Share['principal'] }[]): Share['principal'][] {
  const all = operations.map(({ principal }) => principal);
  return all.filter((principal, index) => all.findIndex((other) => isSame(other, principal)) === index);
}
