import type { Picture, PicturePath } from '#answers';
import { speaker } from '../say.ts';
import { words } from '../words/picture.ts';
import { reasonSentence } from './reason-words.ts';

const { say, count } = speaker(words);

/** A path with its people, in words and where it stands. */
export interface PathBox {
  key: string;
  lines: readonly string[];
  people: readonly string[];
  works: boolean;
  /** Of the upper edge, and the height of both boxes. */
  y: number;
  height: number;
  /** How thick the line is that leads there. */
  weight: number;
}

/** A picture laid out: the model in the middle of its height, a box for each path, and one for its people. */
export interface PictureLayout {
  width: number;
  height: number;
  model: { lines: readonly string[]; y: number; height: number };
  boxes: readonly PathBox[];
  /** Paths for which there was no room. */
  more: string | null;
}

/** The columns: where each begins and how wide it is. */
export const columns = {
  model: { x: 0, width: 190 },
  path: { x: 270, width: 320 },
  people: { x: 670, width: 250 },
} as const;

/** Pixels from one line of text to the next. */
export const lineHeight = 18;

const padding = 10;
const gap = 12;
const head = 28;
const mostPaths = 14;

/** Lays out a picture so that it can be read at a glance: at most fourteen paths, each with the first names of its people. */
export function layOut({ model, people, paths }: Picture): PictureLayout {
  let y = head;
  const boxes = paths.slice(0, mostPaths).map((path, at): PathBox => {
    const lines = wrap(pathInWords(path), 42);
    const names = namesInWords(path);
    const height = Math.max(lines.length, names.length) * lineHeight + 2 * padding;
    const works = typeof path.way === 'string' || path.way.state === 'works';
    const weight = 1.5 + 4 * Math.sqrt(path.people / Math.max(1, people));
    const box = { key: String(at), lines, people: names, works, y, height, weight };
    y += height + gap;
    return box;
  });
  const left = paths.length - boxes.length;
  const height = Math.max(y, head + 80) + (left > 0 ? lineHeight : 0);
  const lines = wrap(model.name, 22).slice(0, 4);
  const modelHeight = lines.length * lineHeight + 2 * padding;
  return {
    width: columns.people.x + columns.people.width,
    height,
    model: { lines, y: head + Math.max(0, (y - gap - head - modelHeight) / 2), height: modelHeight },
    boxes,
    more: left > 0 ? count('picture_more_paths', left) : null,
  };
}

/** A path in words. */
export function pathInWords({ way }: PicturePath): string {
  if (typeof way !== 'string') return reasonSentence(way);
  return say(`picture_kind_${way.replaceAll('-', '_')}` as keyof typeof words);
}

/** Who goes a path, in one line. */
export function peopleInWords({ people, names }: PicturePath): string {
  const list = new Intl.ListFormat(undefined, { type: 'unit', style: 'short' }).format(names);
  return people > names.length ? say('picture_names_more', { names: list, count: people - names.length }) : list;
}

function namesInWords(path: PicturePath): string[] {
  return [count('picture_count', path.people), ...wrap(peopleInWords(path), 34).slice(0, 4)];
}

/** Breaks a text into lines of about so many letters. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  return lines;
}
