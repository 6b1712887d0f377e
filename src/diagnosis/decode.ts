import { accessNamed, idsLabelled, privilegeNamed } from './any-language.ts';
import { codeAt, codeNeedles, kindOfCode } from './codes.ts';
import { type Claim, type Decoded, kinds } from './decoded.ts';
import { excerpt } from './excerpt.ts';
import { finder, type Mentions } from './mentions.ts';
import { prepare } from './prepare.ts';
import type { Shape } from './shape.ts';
import { shapes } from './shapes.ts';

/** How many characters of a text one shape reads; a text that mentions its words more often repeats itself. */
const readByShape = 24_000;
/** A message goes on for so long at least, even when its words are repeated. */
const sentence = 200;
/** How many places of a word are looked at. */
const places = 200;

const find = finder([...shapes.flatMap(({ needles }) => needles), ...codeNeedles, 'prv', 'access'], places);

/**
 * What a pasted error text says, of any length and in any wrapping: the first failing gate of the messages in it, with only the
 * keys that the text supports. Never throws; takes time proportional to the text.
 */
export function decode(text: string): Decoded {
  const plain = prepare(excerpt(text));
  const mentions = find(plain);
  const heard = shapes.flatMap((shape) => hear(shape, plain, mentions));
  const codes = codesIn(plain, mentions);
  const strong = merged(heard.filter(({ shape }) => !shape.weak));
  const claims = strong.length > 0 ? strong : fallback(plain, mentions, codes, merged(heard));
  const [first = { kind: 'other' as const }, ...more] = claims.sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  return { ...withCode(first, codes), more };
}

interface Heard {
  shape: Shape;
  claim: Claim;
  at: number;
}

function hear(shape: Shape, text: string, mentions: Mentions): Heard[] {
  const { before = 0, after } = shape;
  const tries = Math.max(8, Math.floor(readByShape / (before + after)));
  return shape.needles.flatMap((needle) => {
    const found = (mentions.get(needle) ?? []).slice(0, tries);
    return found.flatMap((at, index) => {
      const start = Math.max(0, at - before);
      // A message ends where the next of its kind begins.
      const end = Math.min(at + after, Math.max(at + sentence, found[index + 1] ?? text.length));
      const said = shape.recognise(text.slice(start, end), at - start);
      return said ? [{ shape, at, claim: { kind: shape.kind, shape: shape.id, ...said } }] : [];
    });
  });
}

/** One claim for each message: one of the same kind fills in what another left open, unless they contradict each other. */
function merged(heard: readonly Heard[]): Claim[] {
  const claims: Claim[] = [];
  for (const { claim } of [...heard].sort((a, b) => a.at - b.at)) {
    const same = claims.findIndex((other) => agree(other, claim));
    if (same < 0) claims.push(claim);
    else claims[same] = { ...claim, ...claims[same] } as Claim;
  }
  return claims;
}

const telling = ['kind', 'privilege', 'principalId', 'recordId', 'table', 'right', 'depth', 'code'] as const;
const agree = (a: Claim, b: Claim) =>
  telling.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]);

/** What codes, names and ids say when no message was recognised; general sentences only when those are silent. */
function fallback(text: string, mentions: Mentions, codes: readonly string[], weak: Claim[]): Claim[] {
  const known = codes.map((code) => ({ code, kind: kindOfCode(code) })).find(({ kind }) => kind !== 'other');
  const named = privilegeNamed(text, mentions.get('prv') ?? []) ?? accessNamed(text, mentions.get('access') ?? []);
  if (known) return [{ ...named, ...known, ...(named ? {} : idsLabelled(text)) }, ...weak];
  if (named && named.kind !== 'other') return [named, ...weak];
  const [first, ...rest] = weak.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  if (first) return [{ ...named, ...first }, ...rest];
  return named ? [named] : [];
}

function codesIn(text: string, mentions: Mentions): string[] {
  const all = codeNeedles.flatMap((needle) => mentions.get(needle) ?? []).sort((a, b) => a - b);
  return all.map((at) => codeAt(text.slice(at, at + 24))).filter((code) => code !== undefined);
}

/** A message without a code of its own has the text's: one that says the same, or else the first. */
function withCode(claim: Claim, codes: readonly string[]): Claim {
  const code = claim.code ?? codes.find((each) => kindOfCode(each) === claim.kind) ?? codes[0];
  return code === undefined ? claim : { ...claim, code };
}
