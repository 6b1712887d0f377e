import type { Heard } from '../hear.ts';
import { type Mentioned, mentioned } from './mentioned.ts';
import { rules } from './rules.ts';

/** How much of a text is read for plain words: what is longer than a few sentences is a log, whose words are about anything. */
const readable = 3000;
/** How far apart words of one statement may stand. */
const reach = 70;
/** A sentence ends at a full stop before white space or before the quote or bracket around it. */
const sentence = /[^.;!?]*(?:[.;!?](?![ '"\])}]|$)[^.;!?]*)*[.;!?]?/g;

/** What a text says in plain words of any language, when no message of the platform's was recognised; null when it says nothing. */
export function plainWords(text: string): Heard | null {
  // Names such as QUOTA_EXCEEDED say what they say in plain words too.
  const lower = text.slice(0, readable).replaceAll('_', ' ').toLowerCase();
  const sentences = [...lower.matchAll(sentence)].map((match) => ({ match, ideas: mentioned(match[0]) }));
  for (const { kind, all, unless = [] } of rules) {
    for (const { match, ideas } of sentences) {
      if (ideas.some(({ idea }) => unless.includes(idea))) continue;
      const first = ideas.find((each) => all[0]?.includes(each.idea) && near(each, ideas, all.slice(1)));
      if (!first) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      return { claim: { kind, shape: 'plain-words' }, at: start + first.start, start, end };
    }
  }
  return null;
}

/** Whether every group has an idea close to this one; a word that stands for both does not count twice. */
function near(one: Mentioned, ideas: readonly Mentioned[], groups: readonly (readonly string[])[]): boolean {
  return groups.every((group) =>
    ideas.some(
      (other) =>
        group.includes(other.idea) &&
        (other.start >= one.end || other.end <= one.start) &&
        other.start - one.end <= reach &&
        one.start - other.end <= reach,
    ),
  );
}
