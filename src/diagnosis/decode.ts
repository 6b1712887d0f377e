import { codeNeedles, codesIn, kindOfCode } from './codes.ts';
import type { Claim } from './decoded.ts';
import { type Decoded, type FoundClaim, kinds } from './decoded.ts';
import { excerpt } from './excerpt.ts';
import { fallback } from './fallback.ts';
import { type Heard, hear } from './hear.ts';
import { type Made, madeOf } from './made.ts';
import { finder } from './mentions.ts';
import { prepare } from './prepare.ts';
import { shapes } from './shapes.ts';

/** How many places of a word are looked at. */
const places = 200;

const find = finder([...shapes.flatMap(({ needles }) => needles), ...codeNeedles, 'prv', 'access'], places);

/**
 * What a pasted error text says, of any length and in any wrapping: the first failing gate of the messages in it, with only the
 * keys that the text supports. Never throws; takes time proportional to the text.
 */
export function decode(text: string): Decoded {
  const [first = { kind: 'other' as const, spans: [] }, ...more] = claimsIn(text);
  return { ...first, more };
}

/** Everything a pasted text says, in the order of the gates, each with where in the text it stands; nothing when it says nothing. */
export function claimsIn(text: string): FoundClaim[] {
  const cut = excerpt(text);
  const made = madeOf(cut, prepare(cut.text));
  const mentions = find(made.text);
  const heard = shapes.flatMap((shape) => hear(shape, made.text, mentions));
  const codes = codesIn(made.text, mentions);
  const strong = heard.filter(({ weak }) => !weak);
  const told = merged(strong.length > 0 ? strong : fallback(made.text, mentions, codes, heard), made);
  const [first, ...more] = told.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  if (!first) return [];
  return [
    withCode(
      first,
      codes.map(({ code }) => code),
    ),
    ...more,
  ];
}

/** One claim for each message: one of the same kind fills in what another left open, unless they contradict each other. */
function merged(heard: readonly Heard[], { origins }: Made): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const { claim, start, end } of [...heard].sort((a, b) => a.at - b.at)) {
    const span = { start: origins[start] ?? 0, end: origins[end] ?? 0 };
    const same = claims.findIndex((other) => agree(other, claim));
    const other = claims[same];
    if (other) claims[same] = { ...claim, ...other, spans: [...other.spans, span] };
    else claims.push({ ...claim, spans: [span] });
  }
  return claims;
}

const telling = ['kind', 'privilege', 'principalId', 'recordId', 'table', 'right', 'depth', 'code'] as const;
const agree = (a: Claim, b: Claim) =>
  telling.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]);

/** A message without a code of its own has the text's: one that says the same, or else the first. */
function withCode(claim: FoundClaim, codes: readonly string[]): FoundClaim {
  const code = claim.code ?? codes.find((each) => kindOfCode(each) === claim.kind) ?? codes[0];
  return code === undefined ? claim : { ...claim, code };
}
