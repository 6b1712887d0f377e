import { allRights, type Right } from '../../facts.ts';

/** The bit of each right in a byte of rights. */
export const bitOf = Object.fromEntries(allRights.map((right, at) => [right, 1 << at])) as Readonly<
  Record<Right, number>
>;

/** The same, quicker where many rights are asked about in turn: an object that is asked for one name after the other looks each up anew. */
export function bitFor(right: Right): number {
  switch (right) {
    case 'Read':
      return bitOf.Read;
    case 'Write':
      return bitOf.Write;
    case 'Append':
      return bitOf.Append;
    case 'AppendTo':
      return bitOf.AppendTo;
    case 'Create':
      return bitOf.Create;
    case 'Delete':
      return bitOf.Delete;
    case 'Share':
      return bitOf.Share;
    case 'Assign':
      return bitOf.Assign;
  }
}

/** All eight rights. */
export const every = 255;

/** The byte of some rights. */
export function maskOf(rights: readonly Right[]): number {
  let mask = 0;
  for (const right of rights) mask |= bitOf[right];
  return mask;
}

/** The rights in a byte, in the order of `allRights`; one list for each of the 256 bytes, made once. */
export function rightsIn(mask: number): readonly Right[] {
  return lists[mask & every] ?? [];
}

const lists = Array.from({ length: every + 1 }, (_, mask) => allRights.filter((right) => (mask & bitOf[right]) !== 0));
