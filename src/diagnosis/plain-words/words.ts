import { access } from './words/access.ts';
import { aiBuilder } from './words/ai-builder.ts';
import { otherThings } from './words/other-things.ts';
import { signingIn } from './words/signing-in.ts';
import { things } from './words/things.ts';
import { whatIsWrong } from './words/what-is-wrong.ts';

/**
 * What error texts speak of, by idea: the beginnings of the words for it in lower case, a line for each language of Dataverse's screens
 * (English, German, French, Spanish, Portuguese, Italian, Dutch, the Scandinavian ones, Polish and Czech, Russian, Turkish, Japanese,
 * Chinese, Korean). A word that ends in `!` must end there. Source: Microsoft's terminology as its translated pages use it, noted 2026-11.
 */
export const words = {
  ...whatIsWrong,
  ...signingIn,
  ...access,
  ...things,
  ...aiBuilder,
  ...otherThings,
} as const satisfies Record<string, readonly string[]>;

/** An idea that words stand for. */
export type Idea = keyof typeof words;
