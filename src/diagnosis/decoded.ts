import type { Depth, Right } from '#engine';
import type { Span } from './span.ts';

/**
 * What an error text can say, in the order of the gates a request passes: the first that fails is the one to look at.
 * `other` is everything that stops no gate of ours, column security among it.
 */
export const kinds = [
  'auth',
  'not-a-member',
  'user-disabled',
  'licence',
  'no-roles',
  'missing-privilege',
  'record-access-denied',
  'not-found',
  'ai-builder-model-unavailable',
  'ai-builder-capacity',
  'throttled',
  'other',
] as const;

/** One of `kinds`. */
export type Kind = (typeof kinds)[number];

/** What one message says; a key that the text does not support is absent. Ids and codes are lower-case, sign-in codes verbatim. */
export interface Claim {
  kind: Kind;
  /** The id of the shape that was recognised; absent when only names, ids and codes were. */
  shape?: string;
  /** As the text spells it: `prvReadmsdyn_AIModel`. */
  privilege?: string;
  privilegeId?: string;
  /** Logical name. */
  table?: string;
  /** Who is refused. */
  principalId?: string;
  principalKind?: 'person' | 'team';
  recordId?: string;
  /** The one right that is missing. */
  right?: Right;
  /** All rights that were asked for, where the text names several at once. */
  rights?: readonly Right[];
  /** The depth that would do. */
  depth?: Depth;
  /** `0x80040220` or `AADSTS50011`. */
  code?: string;
  ownerId?: string;
  ownerKind?: 'person' | 'team';
  /** The row's business unit. */
  businessUnitId?: string;
  objectTypeCode?: number;
  /** How many roles and privileges the platform counted for the principal. */
  roleCount?: number;
  privilegeCount?: number;
  accessMode?: number;
  /** Which rights each path gave, where the text carries the platform's own account of them. */
  paths?: Partial<Record<'role' | 'share' | 'hierarchy' | 'granted', readonly Right[]>>;
}

/** A claim, and where in the pasted text it stands: once, or each time it is repeated. */
export interface FoundClaim extends Claim {
  spans: readonly Span[];
}

/** What a text says: its first failing gate, and the other messages found in it. */
export interface Decoded extends FoundClaim {
  more: readonly FoundClaim[];
}

/** The keys of a decoded text that `npm run decode` prints. */
export const publicKeys = [
  'kind',
  'privilege',
  'table',
  'principalId',
  'recordId',
  'right',
  'depth',
  'code',
] as const satisfies readonly (keyof Claim)[];

/** What `npm run decode` prints of a text: the public keys that have a value, in their order. */
export function publicPart(claim: Claim): Partial<Pick<Claim, (typeof publicKeys)[number]>> {
  return Object.fromEntries(publicKeys.filter((key) => claim[key] !== undefined).map((key) => [key, claim[key]]));
}
