import type { Right } from '../context.ts';

/**
 * The bit of each right in `accessright` of a privilege and in the masks of a share, in the order in which answers list them. Source:
 * Microsoft.Crm.Sdk.Messages.AccessRights (learn.microsoft.com, 2025).
 */
export const rightBits: Readonly<Record<Right, number>> = {
  Read: 1,
  Write: 2,
  Append: 4,
  AppendTo: 16,
  Create: 32,
  Delete: 65_536,
  Share: 262_144,
  Assign: 524_288,
};

/** All rights in the order of their bits. */
export const allRights = Object.keys(rightBits) as readonly Right[];

/** Everything that can be shared: all rights but Create. */
export const everyShareableRight = 851_991;

/**
 * The bit that stands beside inherited rights of a parent row's owner in public listings of PrincipalObjectAccess; what it means is not
 * documented, so it is written and never read.
 */
export const inheritedFromOwner = 0x0800_0000;

/** The rights in a mask; bits without a name are ignored. */
export function rightsIn(mask: unknown): Set<Right> {
  const bits = typeof mask === 'number' ? mask : 0;
  return new Set(allRights.filter((right) => (bits & rightBits[right]) !== 0));
}

/** The mask of some rights. */
export function maskOf(rights: Iterable<Right>): number {
  let mask = 0;
  for (const right of rights) mask |= rightBits[right];
  return mask;
}

/** Rights as answers write them: `ReadAccess, WriteAccess`, or `None`. */
export function rightsText(rights: Iterable<Right>): string {
  const held = new Set(rights);
  const names = allRights.filter((right) => held.has(right)).map((right) => `${right}Access`);
  return names.length > 0 ? names.join(', ') : 'None';
}
