import { allRights, type Right } from '#engine';
import type { Claim } from './decoded.ts';

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

/** A right by its name in any spelling: `ReadAccess`, `read`, `Append To`; undefined for other words. */
export function rightOf(name: string): Right | undefined {
  const word = name
    .replaceAll(' ', '')
    .toLowerCase()
    .replace(/access$/, '');
  return allRights.find((right) => right.toLowerCase() === (word === 'update' ? 'write' : word));
}

/**
 * The rights in a list (`ReadAccess, WriteAccess`, `ReadAccess/WriteAccess`, `None`) or a mask (`262153`, whose bits without a name are ignored);
 * undefined when it is neither, or when a part of it was cut off.
 */
export function rightsOf(text: string | undefined): Right[] | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,10}$/.test(text)) return allRights.filter((right) => (Number(text) & bits[right]) !== 0);
  const names = text.split(/[,/]/).map((name) => name.trim());
  if (names.length === 1 && /^none$/i.test(names[0] ?? '')) return [];
  const rights = names.map(rightOf);
  return rights.every((right) => right !== undefined) ? allRights.filter((right) => rights.includes(right)) : undefined;
}

/** The claim that these rights were refused: one right as such, several as a list, none as nothing. */
export function refused(rights: readonly Right[] | undefined): Pick<Claim, 'right' | 'rights'> {
  if (!rights || rights.length === 0) return {};
  return rights.length === 1 && rights[0] ? { right: rights[0], rights } : { rights };
}

// The longer verb first: prvAppendTo… begins with prvAppend too.
const verb = /^prv_?(AppendTo|Append|Assign|Create|Delete|Read|Share|Write)/i;

/** The privilege that a name in a text stands for, and its right; a name that was cut off (`prvReadms…`) gives the right only. */
export function privilegeOf(name: string | undefined, cutOff = false): Pick<Claim, 'privilege' | 'right'> {
  if (name === undefined) return {};
  const right = rightOf(verb.exec(name)?.[1] ?? '');
  // Whoever pastes a log may paste the underscore of its italics too.
  return { ...(cutOff ? {} : { privilege: name.replace(/_+$/, '') }), ...(right ? { right } : {}) };
}
