import { asItIs, type Made } from './made.ts';
import { finder } from './mentions.ts';
import { shapes } from './shapes.ts';

/** How much of a text is read, in characters. A message is a few thousand at most; what is longer is a log around it. */
export const readable = 50_000;

/** The longest word of what a shape needs: escapes and line breaks may stand between the words of a raw text. */
const hintOf = (needle: string) =>
  needle.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));

/** How far around a hint a message may reach; escapes make it longer than it is. */
const reaches = new Map<string, { before: number; after: number }>([
  ['prv', { before: 300, after: 300 }],
  ['0x8', { before: 100, after: 100 }],
  ['-2147', { before: 100, after: 100 }],
]);
for (const { needles, before = 0, after } of shapes) {
  for (const hint of needles.map(hintOf)) {
    const reach = reaches.get(hint) ?? { before: 0, after: 0 };
    reaches.set(hint, { before: Math.max(reach.before, before * 1.5), after: Math.max(reach.after, after * 1.5) });
  }
}

/** A sentence must not run from one piece into the next. */
const between = '\n;\n';

const findHints = finder([...reaches.keys()], readable / 200);

/**
 * A short text as it is; of a long one the surroundings of words that messages hold, those of the rarest words first, until
 * `readable` is reached.
 */
export function excerpt(text: string): Made {
  if (text.length <= readable) return asItIs(text);
  const rarestFirst = [...findHints(text)].sort(([, a], [, b]) => a.length - b.length);
  const kept: [start: number, end: number][] = [];
  let length = 0;
  for (const [hint, places] of rarestFirst) {
    const { before, after } = reaches.get(hint) ?? { before: 0, after: 0 };
    for (const at of places) {
      if (length + before + after > readable) break;
      kept.push([Math.max(0, at - before), at + hint.length + after]);
      length += before + after;
    }
  }
  return joined(text, kept);
}

function joined(text: string, regions: [start: number, end: number][]): Made {
  const merged: [start: number, end: number][] = [];
  for (const [start, end] of regions.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.min(text.length, Math.max(last[1], end));
    else merged.push([start, Math.min(end, text.length)]);
  }
  const pieces = merged.map(([start, end]) => text.slice(start, end));
  const origins = merged.flatMap(([start], index) => {
    const length = (pieces[index]?.length ?? 0) + between.length;
    return Array.from({ length }, (_, offset) => Math.min(start + offset, text.length));
  });
  return { text: pieces.join(between), origins: Uint32Array.from(origins) };
}
