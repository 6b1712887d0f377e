import { accessNamed, idsLabelled, privilegeNamed } from './any-language.ts';
import { type CodeIn, kindOfCode } from './codes.ts';
import { kinds } from './decoded.ts';
import type { Heard } from './hear.ts';
import type { Mentions } from './mentions.ts';
import { filled } from './patterns.ts';
import { plainWords } from './plain-words/plain-words.ts';

const byGate = (a: Heard, b: Heard) => kinds.indexOf(a.claim.kind) - kinds.indexOf(b.claim.kind);

/** The right and the table that a general sentence names: as true of what the code says. */
const onTable = (weak: readonly Heard[]) => {
  const { right, rights, table } = weak.find(({ claim }) => claim.right !== undefined)?.claim ?? {};
  return filled({ right, rights, table });
};

/** What codes, names and ids say when no message was recognised; general sentences only when those are silent, plain words last. */
export function fallback(text: string, mentions: Mentions, codes: readonly CodeIn[], weak: readonly Heard[]): Heard[] {
  const telling = codes.find(({ code }) => kindOfCode(code) !== 'other');
  const named = privilegeNamed(text, mentions.get('prv') ?? []) ?? accessNamed(text, mentions.get('access') ?? []);
  if (telling) {
    const { at, code } = telling;
    const said = named?.claim ?? { ...onTable(weak), ...idsLabelled(text) };
    const claim = { ...said, kind: kindOfCode(code), code };
    return [named ? { ...named, claim } : { claim, at, start: at, end: at + code.length }];
  }
  if (named && named.claim.kind !== 'other') return [named];
  const plain = weak.length === 0 ? plainWords(text) : null;
  const [first, ...rest] = plain ? [plain] : [...weak].sort(byGate);
  if (first) return [{ ...first, claim: { ...named?.claim, ...first.claim } }, ...rest];
  if (named) return [named];
  return codes
    .slice(0, 1)
    .map(({ at, code }) => ({ claim: { kind: 'other', code }, at, start: at, end: at + code.length }));
}
