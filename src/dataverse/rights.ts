import { allRights, type Right } from '#engine';

/** The bit of each access right. Source: Microsoft.Crm.Sdk.Messages.AccessRights on Microsoft Learn, noted 2026-11. */
const bits: Readonly<Record<Right, number>> = {
  Read: 0x1,
  Write: 0x2,
  Append: 0x4,
  AppendTo: 0x10,
  Create: 0x20,
  Delete: 0x10000,
  Share: 0x40000,
  Assign: 0x80000,
};

/** The rights in a mask, in the order of `allRights`. Bits that stand for no right (0x08000000 is often set in inherited masks) are ignored. */
export function rightsOfMask(mask: number): Right[] {
  return allRights.filter((right) => (mask & bits[right]) !== 0);
}

/** The rights in an answer's list such as `ReadAccess, WriteAccess`; `None` has none. */
export function rightsOfNames(names: string): Right[] {
  const present = new Set(names.split(',').map((name) => name.trim().replace(/Access$/, '')));
  return allRights.filter((right) => present.has(right));
}

/** Rights as the Web API writes them in an access mask. */
export function namesOfRights(rights: readonly Right[]): string {
  return rights.length === 0 ? 'None' : rights.map((right) => `${right}Access`).join(',');
}
