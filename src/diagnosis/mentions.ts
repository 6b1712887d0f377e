/** Where each word is mentioned in a text, in order; words that are not have no entry. */
export type Mentions = ReadonlyMap<string, readonly number[]>;

/** Finds where any of these lower-case words stand in a text, upper case or lower, in one turn over it; at most `limit` places a word. */
export function finder(words: readonly string[], limit: number): (text: string) => Mentions {
  // The longest word first; the words that it begins with are mentioned at the same place.
  const known = [...new Set(words)].sort((a, b) => b.length - a.length);
  const beginnings = new Map(known.map((word) => [word, known.filter((other) => word.startsWith(other))]));
  const any = new RegExp(known.map((word) => word.replace(/[^\w\s]/g, '\\$&')).join('|'), 'g');
  return (text) => {
    const mentions = new Map<string, number[]>();
    const lower = lowerCase(text);
    any.lastIndex = 0;
    for (let match = any.exec(lower); match; match = any.exec(lower)) {
      for (const word of beginnings.get(match[0]) ?? []) note(mentions, word, match.index, limit);
      any.lastIndex = match.index + 1;
    }
    return mentions;
  };
}

function note(mentions: Map<string, number[]>, word: string, at: number, limit: number): void {
  const places = mentions.get(word);
  if (places === undefined) mentions.set(word, [at]);
  else if (places.length < limit) places.push(at);
}

/** Lower case, every character in its place: one letter of Turkish would become two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}
