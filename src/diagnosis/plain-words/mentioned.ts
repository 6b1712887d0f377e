import { type Idea, words } from './words.ts';

/** An idea, and where a word for it stands. */
export interface Mentioned {
  idea: Idea;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node>;
  /** The ideas whose word ends here; `whole` when the word must end here as well. */
  ideas: { idea: Idea; whole: boolean }[];
}

const node = (): Node => ({ next: new Map(), ideas: [] });
const tree = node();
for (const [idea, lines] of Object.entries(words) as [Idea, readonly string[]][]) {
  for (const entry of lines.flatMap((line) => line.split('|'))) plant(entry.replaceAll('’', "'"), idea);
}

function plant(entry: string, idea: Idea): void {
  const whole = entry.endsWith('!');
  let at = tree;
  for (const code of whole ? entry.slice(0, -1) : entry) {
    const key = code.charCodeAt(0);
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  at.ideas.push({ idea, whole });
}

/** Letters of alphabets whose words are parted by blanks. */
const isLetter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f) || (code >= 0x400 && code <= 0x52f);

/** Every idea that a lower-case text mentions, in order. Takes time proportional to the text: no word is long. */
export function mentioned(text: string): Mentioned[] {
  const found: Mentioned[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!begins(text, start)) continue;
    const here = mentionedAt(text, start);
    const whole = here.findLast((each) => isWhole(each, text));
    if (whole === undefined) found.push(...here);
    else if (whole.idea !== 'nothing')
      found.push(...here.filter(({ idea }) => whole.idea === 'unable' || idea === 'person'));
    if (whole) start = whole.end - 1;
  }
  return found;
}

/** Whether words within this one are none by themselves: an app user is a person and no app. */
function isWhole({ idea, start, end }: Mentioned, text: string): boolean {
  return idea === 'nothing' || idea === 'unable' || (idea === 'person' && /[ /]/.test(text.slice(start, end)));
}

/** Whether a word may begin here; what negates an English verb begins within it. */
function begins(text: string, at: number): boolean {
  const within = isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1));
  return !within || text.startsWith("n't", at);
}

function mentionedAt(text: string, start: number): Mentioned[] {
  const found: Mentioned[] = [];
  let at: Node | undefined = tree;
  for (let end = start; at; end += 1) {
    for (const { idea, whole } of at.ideas) {
      if (!whole || !isLetter(text.charCodeAt(end))) found.push({ idea, start, end });
    }
    at = at.next.get(text.charCodeAt(end));
  }
  return found;
}
