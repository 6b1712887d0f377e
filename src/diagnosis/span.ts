import type { Claim } from './decoded.ts';

/** Where a message stands: from its first character to just past its last. */
export interface Span {
  start: number;
  end: number;
}

/** How far a sentence may go on beyond what was understood of it. */
const reach = 240;
const sentenceBefore = /^.*(?:[.!?;] |[{[,:] ?'|\\[rn])/s;
const sentenceAfter = /[.!?;](?= |'|$)|'(?= ?[,}\]])/;

/** The place of a message in a passage: the word at `at` that gave it away, what it claims, and the sentence around them. */
export function spanOf(passage: string, at: number, length: number, claim: Claim): Span {
  const lower = passage.toLowerCase();
  let [start, end] = [at, at + length];
  for (const said of [claim.privilege, claim.principalId, claim.recordId]) {
    const found = said === undefined ? -1 : lower.indexOf(said.toLowerCase());
    if (said === undefined || found < 0) continue;
    start = Math.min(start, found);
    end = Math.max(end, found + said.length);
  }
  const before = passage.slice(Math.max(0, start - reach), start);
  const after = passage.slice(end, end + reach);
  const begun = sentenceBefore.exec(before)?.[0].length ?? 0;
  const ended = sentenceAfter.exec(after);
  return {
    start: start - before.length + begun,
    end: end + (ended ? ended.index + (ended[0] === "'" ? 0 : 1) : after.length),
  };
}
