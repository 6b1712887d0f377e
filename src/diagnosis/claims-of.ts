import { decode } from './decode.ts';
import type { Claim } from './decoded.ts';

/** The messages of a text, the first failing gate first; none of an empty one. */
export function claimsOf(text: string): Claim[] {
  if (text.trim() === '') return [];
  const { more, ...first } = decode(text);
  return [first, ...more];
}
