import type { Claim } from './decoded.ts';
import type { Mentions } from './mentions.ts';
import type { Shape } from './shape.ts';
import { type Span, spanOf } from './span.ts';

/** A claim heard in a prepared text: the place of the word that gave it away, and of the message around it. */
export interface Heard extends Span {
  claim: Claim;
  at: number;
  /** A general sentence, heard only when nothing else is. */
  weak?: boolean;
}

/** How many characters of a text one shape reads; a text that mentions its words more often repeats itself. */
const readByShape = 24_000;
/** A message goes on for so long at least, even when its words are repeated. */
const sentence = 200;

/** What one shape recognises around the words it listens for. */
export function hear(shape: Shape, text: string, mentions: Mentions): Heard[] {
  const { before = 0, after, weak = false } = shape;
  const tries = Math.max(8, Math.floor(readByShape / (before + after)));
  return shape.needles.flatMap((needle) => {
    const found = (mentions.get(needle) ?? []).slice(0, tries);
    return found.flatMap((at, index) => {
      const start = Math.max(0, at - before);
      // A message ends where the next of its kind begins.
      const end = Math.min(at + after, Math.max(at + sentence, found[index + 1] ?? text.length));
      const said = shape.recognise(text.slice(start, end), at - start);
      if (!said) return [];
      const claim = { kind: shape.kind, shape: shape.id, ...said };
      return [{ ...heardIn(text, start, end, { at, length: needle.length }, claim), weak }];
    });
  });
}

/** A claim about a passage of a text, given away by the word at a place of the text. */
export function heardIn(
  text: string,
  start: number,
  end: number,
  word: { at: number; length: number },
  claim: Claim,
): Heard {
  const span = spanOf(text.slice(start, end), word.at - start, word.length, claim);
  return { claim, at: word.at, start: start + span.start, end: start + span.end };
}
