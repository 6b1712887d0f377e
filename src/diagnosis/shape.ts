import type { Claim, Kind } from './decoded.ts';

/** One message that the platform is known to write. The file's name is the id. */
export interface Shape {
  id: string;
  /** The kind of its messages; a recognised message may say another. */
  kind: Kind;
  /** Where the wording is documented or was seen, with the date. */
  doc: string;
  /** Lower-case words that every such message holds one of. None may begin another one, of this shape or any. */
  needles: readonly string[];
  /** How many characters to read before and after a needle. */
  before?: number;
  after: number;
  /** A general sentence: heard only when no other shape says more. */
  weak?: boolean;
  /**
   * What the passage around a needle says, or null when it is something else. Quotes are straight and single, white space is
   * one blank, escapes and entities are undone; the needle begins at `at`.
   */
  recognise(passage: string, at: number): Partial<Claim> | null;
  examples: readonly string[];
}

/** A shape whose messages say their kind and nothing else: any of its sentences will do. */
export function sentences(shape: Omit<Shape, 'recognise'> & { patterns: readonly RegExp[] }): Shape {
  const { patterns, ...rest } = shape;
  return { ...rest, recognise: (passage) => (patterns.some((pattern) => pattern.test(passage)) ? {} : null) };
}
